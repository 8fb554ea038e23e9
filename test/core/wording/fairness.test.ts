import { hold } from '#test/support/wording/hold'

hold('fairness')
