import { apologise } from './apologise'
import type { Bot } from './bot'
import { escalate } from './escalate'
import { first } from './first'
import { longest } from './longest'
import { neutral } from './neutral'
import { politest } from './politest'
import { refund } from './refund'
import { secondLongest } from './second-longest'

/** Players who must not pass: they go by the words and the order alone, and only `neutral` by the marks. */
export const bots: readonly Bot[] = [
	longest,
	secondLongest,
	politest,
	first,
	neutral,
	apologise,
	refund,
	escalate,
]
