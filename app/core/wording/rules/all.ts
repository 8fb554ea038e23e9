import { belittling } from './belittling'
import { grave } from './grave'
import { harmful } from './harmful'
import { respectful } from './respectful'
import type { Rule } from './rule'
import { solving } from './solving'
import { warm } from './warm'

/** Every act that is looked for in a text. */
export const rules: readonly Rule[] = [
	...warm,
	...respectful,
	...solving,
	...harmful,
	...belittling,
	...grave,
]
