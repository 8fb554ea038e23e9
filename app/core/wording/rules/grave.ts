import type { Cap } from '../../scenario/run'
import { discrimination } from './discrimination'
import { insult } from './insult'
import { type Rule, rule } from './rule'
import { threat } from './threat'

/** What holds marks down however good the rest is, the gravest first. */
export const grave: readonly (Rule & { cap: Cap })[] = [
	{ cap: 'insult', ...insult },
	{ cap: 'threat', ...threat },
	{ cap: 'discrimination', ...discrimination },
	{
		cap: 'non-apology',
		...rule(
			'non-apology',
			[-0.6, -1.1, -0.1],
			`
			sorry|regret|apologise|apologies that|if|for you ..1 feel|felt|think|thought|believe|believed|took|offended|perceive|misunderstood|consider ..3
			sorry to hear that? you feel|felt|think|thought|believe ..3
			sorry|regret|apologise you were|are ..1 offended|upset
			sorry|regret|apologise you feel|felt|think|thought|took|misunderstood|misread|perceive|chose|reacted ..2
			sorry you are|were -having|ill|sick|still|unwell|going|in|out|stuck|left|kept|waiting|without|not|feeling|so ..1 upset|offended|angry|unhappy|disappointed|dissatisfied|annoyed|sensitive|confused|bothered|taking
			sorry|regret|apologise that|for you are|were|the|any|your ..1 upset|offended|offence|disappointment|dissatisfied|feelings|unhappy|angry|misunderstanding
			sorry|regret ..1 is|was how|what you ..2 see|feel|felt|took|take|think|thought|believe
			sorry if|that|for you|it|your|anything|anyone|somebody ..3 offended|upset|think|feel|felt|misunderstood|bothered|sensitive|hurt|feelings
			sorry if you|your|it|that|this|anyone|we|i ..2
			sorry|apologise for how|the way you feel|felt|took|see|it ..2`,
		),
	},
]
