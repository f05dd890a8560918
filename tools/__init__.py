# SPDX-License-Identifier: Apache-2.0
"""What the commands of noxfile.py are made of. Must not be imported by anything that is shipped."""
