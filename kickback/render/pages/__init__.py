"""One module an answer, named as its query: answer to Document."""
