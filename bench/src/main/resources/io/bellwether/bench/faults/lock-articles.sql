lock table articles in access exclusive mode
