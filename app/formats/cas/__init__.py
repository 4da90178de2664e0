"""A UIMA CAS, for the two formats that hold one: ``casjson`` and ``xmi``.

``writing``  a document becomes a CAS, with the types of INCEpTION's layers
``reading``  a CAS becomes a document, its types of anyone's naming
"""
