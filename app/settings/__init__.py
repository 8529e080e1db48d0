"""The Settings tab: what may be chosen, what the hospital fixed, backups, audit, versions."""
