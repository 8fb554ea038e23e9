import type { ReactNode } from 'react'
import { Dialogue } from './dialogue'
import type { Drawn } from './drawn'
import { Gap } from './gap'
import { Reflect } from './reflect'
import { Rewrite } from './rewrite'
import { Ripple } from './ripple'

/** What a lesson asks without judging, by tag. Parts that are not here are drawn by what holds them. */
export const unjudged: [string, (drawn: Drawn) => ReactNode][] = [
	['Reflect', Reflect],
	['Gap', Gap],
	['Ripple', Ripple],
	['Rewrite', Rewrite],
	['Dialogue', Dialogue],
]
