"""The nouns of the field, frozen and without I/O.

Every ``start`` and ``end`` is a half-open range of Unicode code points into the frozen text of an
article. Ids are made at birth and never reused, so that two machines never collide.
"""

from app.model.article import Article, ArticleHead, NearDuplicate, State, text_sha256
from app.model.change import NOWHERE, Act, Change, Item, Progress
from app.model.decision import Choice, Chosen, ChosenRelation, Decision
from app.model.document import Document, Loss
from app.model.ids import ActId, ArticleId, ItemId, new_act_id, new_id
from app.model.language import Languages, Passage, check_code
from app.model.layer import (
    GOLD,
    LANGUAGE,
    OF_THE_ARTICLE,
    OF_THE_PROJECT,
    REGIONS,
    SCHEME,
    SPLITS,
    STATEMENTS,
    check_annotator,
)
from app.model.origin import BROUGHT, Origin, Source, origin_of, origins_of, told_of
from app.model.region import IN_TRAINING, KINDS, Region, RegionState, left_out
from app.model.relation import Relation
from app.model.remark import Remark
from app.model.scheme import (
    ATTRIBUTE_TYPES,
    Attribute,
    Example,
    Label,
    RelationType,
    Scheme,
    SchemeText,
)
from app.model.span import Span, text_order
from app.model.split import Place, Split, Statement
from app.model.work import Work

__all__ = [
    "ATTRIBUTE_TYPES",
    "BROUGHT",
    "GOLD",
    "IN_TRAINING",
    "KINDS",
    "LANGUAGE",
    "NOWHERE",
    "OF_THE_ARTICLE",
    "OF_THE_PROJECT",
    "REGIONS",
    "SCHEME",
    "SPLITS",
    "STATEMENTS",
    "Act",
    "ActId",
    "Article",
    "ArticleHead",
    "ArticleId",
    "Attribute",
    "Change",
    "Choice",
    "Chosen",
    "ChosenRelation",
    "Decision",
    "Document",
    "Example",
    "Item",
    "ItemId",
    "Label",
    "Languages",
    "Loss",
    "NearDuplicate",
    "Origin",
    "Passage",
    "Place",
    "Progress",
    "Region",
    "RegionState",
    "Relation",
    "RelationType",
    "Remark",
    "Scheme",
    "SchemeText",
    "Source",
    "Span",
    "Split",
    "State",
    "Statement",
    "Work",
    "check_annotator",
    "check_code",
    "left_out",
    "new_act_id",
    "new_id",
    "origin_of",
    "origins_of",
    "text_order",
    "text_sha256",
    "told_of",
]
