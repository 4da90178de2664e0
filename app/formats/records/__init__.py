"""What stands in a file of records, before it is a document: objects, their fields, what these hold.

``objects``  the objects of a JSON file, one by one
``record``   one object, field by field, each refusal with file, line and field
``fields``   which column or key holds what
``foreign``  annotations in shapes that are not read
"""
