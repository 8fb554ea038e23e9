import type { ReactNode } from 'react'
import { Callout } from './callout'
import { Check } from './check'
import { Compare, Do, Dont } from './compare'
import type { Drawn } from './drawn'
import { Entry } from './entry'
import { Figure } from './figure'
import { htmlTags } from './html-tags'
import { Idea } from './idea'
import { Practise } from './practise'
import { Reveal } from './reveal'
import { unjudged } from './unjudged'

/**
import { Sort } from './sort'
import { Term } from './term'
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
	['Reveal', Reveal],
	['Compare', Compare],
	['Do', Do],
	['Dont', Dont],
	['Callout', Callout],
	['Figure', Figure],
	['Practise', Practise],
	...unjudged,
])
	['Term', Term],
	['Entry', Entry],
