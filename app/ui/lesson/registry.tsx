import type { ReactNode } from 'react'
import { Callout } from './callout'
import { Check } from './check'
import { Compare, Do, Dont } from './compare'
import type { Drawn } from './drawn'
import { Entry } from './entry'
import { Figure } from './figure'
import { htmlTags } from './html-tags'
import { Idea } from './idea'
import { Match } from './match'
import { Moment } from './moment'
import { Order } from './order'
import { Practise } from './practise'
import { Reveal } from './reveal'
import { Sort } from './sort'
import { Term } from './term'
import { unjudged } from './unjudged'

/**
 * Every tag that stored words may hold, with what draws it; server and browser use this one Map.
 * A Map, because a name such as `constructor` must find nothing.
 */
export const registry: ReadonlyMap<string, (drawn: Drawn) => ReactNode> = new Map<
	string,
	(drawn: Drawn) => ReactNode
>([
	...htmlTags,
	['Idea', Idea],
	['Check', Check],
	['Order', Order],
	['Match', Match],
	['Sort', Sort],
	['Moment', Moment],
	['Reveal', Reveal],
	['Compare', Compare],
	['Do', Do],
	['Dont', Dont],
	['Callout', Callout],
	['Figure', Figure],
	['Practise', Practise],
	['Term', Term],
	['Entry', Entry],
	...unjudged,
])
