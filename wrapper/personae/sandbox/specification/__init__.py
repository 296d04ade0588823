"""What a specification says of requests and answers: schemas, operations, and the resources that these are about."""
