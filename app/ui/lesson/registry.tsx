import type { ReactNode } from 'react'
import { Check } from './check'
import type { Drawn } from './drawn'
import { Match } from './match'
import { Moment } from './moment'
import { Order } from './order'
import { proseRegistry, type Registry } from './prose-registry'
import { Sort } from './sort'
import { unjudged } from './unjudged'

/** Every tag that stored words may hold, with what draws it; server and browser use this one Map. */
export const registry: Registry = new Map<string, (drawn: Drawn) => ReactNode>([
	...proseRegistry,
	['Check', Check],
	['Order', Order],
	['Match', Match],
	['Sort', Sort],
	['Moment', Moment],
	...unjudged,
])
