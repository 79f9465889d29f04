"""The screens: view models in Python, their drawing in QML."""
