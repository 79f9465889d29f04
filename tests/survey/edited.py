"""Survey files as people write them, for the tests of editing: every style, comments everywhere."""

BLOCKS = """\
# The survey at the front desk.
id: front-desk   # never change it
languages: [en, de]  # English first

title:
  en: Front desk
  # the German one was checked
  de: 'Empfang'
invitation:
  en: "How was it?"
  de: Wie war es?   # informal

# What is asked, in this order.
questions:
  # First the figure that counts.
  - id: satisfaction   # CSAT
    kind: csat
    points: 5
    text:
      en: How satisfied are you?
      de: Wie zufrieden sind Sie?
    ends:
      low: {en: Very dissatisfied, de: Sehr unzufrieden}   # as in 2024
      high: {en: Very satisfied, de: Sehr zufrieden}
    # below the first question

  # Only after a low answer:
  # it is asked kindly.
  - id: reason
    kind: choice
    select: many
    when:
      - {question: satisfaction, at_most: 2}  # 1 and 2
    text: {en: "What could have gone better?", de: "Was hätte besser laufen können?"}
    options:
      - {id: waiting, text: {en: The waiting time, de: Die Wartezeit}}
      # the manner comes second
      - id: manner
        text:
          en: The way I was treated
          de: Der Umgang mit mir
      - {id: elsewhere, text: {en: 'Something: else', de: Etwas anderes}}

  - id: ways
    kind: choice
    select: one
    when:
      - question: reason   # several
        one_of: [waiting, elsewhere]
      - {question: satisfaction, at_least: 1}
    text:
      en: |   # two lines
        Where
        did you wait?
      de: >-
        Wo haben Sie
        gewartet?
    options: [{id: hall, text: {en: Hall, de: Halle}}, {id: outside, text: {en: Outside, de: Draußen}}]

  - id: comment
    kind: comment
    text:
      en: Anything to add?
      de: Möchten Sie noch
        etwas sagen?
    note: {en: No names please., de: Bitte keine Namen.}
# The end of the file.
"""

BRACES = """\
{ # all in braces
  id: braces, languages: [ en, # English
    fr ], # French
  title: {en: Short, fr: Court}, invitation: {en: "Well?", fr: "Alors ?"},
  questions: [
    # the only figure
    {id: ease, kind: ces, text: {en: It was easy., fr: C'était facile.},
     ends: {low: {en: No, fr: Non}, high: {en: Yes, fr: Oui}}}, # seven points
    {id: comment, kind: comment, # free
     text: {en: Anything?, fr: Autre chose ?}}
  ]
}
"""

LEAST = """\
id: least
languages:
- en
title:
  en: A
invitation: {en: B}
questions:
- id: ease
  kind: ces
  text:
    en: Easy?
  ends:
    low: {en: 'no'}
    high: {en: 'yes'}"""
"""No comment, no indentation of lists, no line break at the end."""

UNFINISHED = "id: begun\nlanguages: [en]   # more later\ntitle:   # to come\nquestions: []\n"
