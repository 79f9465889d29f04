"""Who may open the desk view and the admin area: passcodes, their rules, and the lock-out after wrong ones."""
