import type { ReactNode } from 'react'
import { Callout } from './callout'
import { Compare, Do, Dont } from './compare'
import type { Drawn } from './drawn'
import { Entry } from './entry'
import { Figure } from './figure'
import { htmlTags } from './html-tags'
import { Idea } from './idea'
import { Practise } from './practise'
import { Reveal } from './reveal'
import { Term } from './term'

/** What draws a stored tag, by its name. A Map, because a name such as `constructor` must find nothing. */
export type Registry = ReadonlyMap<string, (drawn: Drawn) => ReactNode>

/** Every tag of words that ask nothing: of a course, a scenario, a guide or a page. */
export const proseRegistry: Registry = new Map<string, (drawn: Drawn) => ReactNode>([
	...htmlTags,
	['Idea', Idea],
	['Reveal', Reveal],
	['Compare', Compare],
	['Do', Do],
	['Dont', Dont],
	['Callout', Callout],
	['Figure', Figure],
	['Practise', Practise],
	['Term', Term],
	['Entry', Entry],
])
