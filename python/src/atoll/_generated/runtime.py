# SPDX-License-Identifier: Apache-2.0
# Generated from spec/ by generator/ (object.py.j2). Do not edit: run `./dev generate`.
"""Runtime. See the class."""

from __future__ import annotations


from .. import _extensions as extensions
from .._support import convert
from .._support.handle import Named, Wrapper
from .._support.library import Library, default


class Runtime(extensions.Runtime, Wrapper):
    """Facts about the loaded library."""

    __slots__ = ()

    @staticmethod
    def version(*, library_: Library | None = None) -> str:
        """Level of the TensorFlow Lite C API that the library implements."""
        library = library_ or default()
        with Named("version"):
            return convert.text_from_c(library["TfLiteVersion"]())

    @staticmethod
    def extension_apis_version(*, library_: Library | None = None) -> str:
        """Level of the interface for operators and delegates that the library implements."""
        library = library_ or default()
        with Named("extension_apis_version"):
            return convert.text_from_c(library["TfLiteExtensionApisVersion"]())

    @staticmethod
    def schema_version(*, library_: Library | None = None) -> int:
        """Version of the model file format that the library reads."""
        library = library_ or default()
        with Named("schema_version"):
            return int(library["TfLiteSchemaVersion"]())

    @staticmethod
    def atoll_version(*, library_: Library | None = None) -> str:
        """Version of Atoll itself.

        Needs a library that has it; others raise the error for what is unsupported.
        """
        library = library_ or default()
        with Named("atoll_version"):
            return convert.text_from_c(library["AtollVersion"]())

    @staticmethod
    def build_features(*, library_: Library | None = None) -> str:
        """What the library was built with, such as instruction sets and optional parts.

        Needs a library that has it; others raise the error for what is unsupported.
        """
        library = library_ or default()
        with Named("build_features"):
            return convert.text_from_c(library["AtollBuildFeatures"]())
