"""The index: one SQLite file, compiled from the YAML files, that answers by name, by link, by fact and by word.

It lies in the cache folder and counts only while the files have the size and times that it was made from. What cannot
be read, or turns out to be damaged, is made anew; where no cache can be written, it lives in memory. Each change makes
a new file that takes the old one's place in one step, so that other runs never see one half done.
"""
