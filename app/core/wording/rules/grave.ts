import type { Cap } from '../../scenario/run'
import { type Rule, rule } from './rule'

/** What holds marks down however good the rest is. */
export const grave: readonly (Rule & { cap: Cap })[] = [
	{
		cap: 'insult',
		...rule(
			'insult',
			[-1.5, -2, -0.3],
			`
			@insult
			you|are|such|being|so|were|you're @very? @insulting -to|enough|but|not|question
			you are|were|must|sound|seem|look be? a|an|so|such|too|just|really|completely|totally|absolutely|being? @very? @insulting -to|enough
			@insulting people|customer|customers|woman|man|person|cow
			your @insulting
			stupid question|mistake|complaint|of
			shut up|it|your
			get lost|stuffed|knotted
			go to hell
			go away
			piss|bugger|sod|fuck off|you
			screw you
			do you have a brain
			brain cell|cells
			waste of space
			out of your mind
			lying to|about|again|through
			you lie|lied|lying`,
		),
	},
	{
		cap: 'threat',
		...rule(
			'threat',
			[-1.5, -2, -0.3],
			`
			you will regret|be sorry|pay|wish ..2
			i|we know where
			watch your|yourself|back|step|out|it
			or else
			coming after|for you
			come and find|get you
			i|we will make|find|get|hurt|hunt|teach|deal you|sure|with ..2 regret|pay|sorry|suffer|never|lesson|you
			you do not want|know what|me|to|who ..2
			bad things
			keep complaining|shouting|swearing|pushing|talking|ringing|arguing|moaning|going and see|watch|find
			make your life
			teach you a`,
		),
	},
	{
		cap: 'discrimination',
		...rule(
			'discrimination',
			[-1.5, -2.2, -0.3],
			`
			you people
			your|that kind|lot|sort|type|people|tribe -of|a ..1
			people|someone|women|men|girls like you|your
			with|from|in your culture|country|background|tribe|community
			go back to where|africa|india|china|poland|pakistan|mexico ..1
			back where you came
			where are you really|originally|actually from
			learn|speak|try proper? english
			proper english
			your|that|the ..1 accent is|makes|so|hard|funny|strong|thick|means
			understand|hear your|that|a ..2 accent
			for a|an foreigner|immigrant|woman|girl|lady|old|blonde|cripple|disabled|muslim|asian|african|pensioner|housewife
			old people|ladies|women|dears|men|folk|folks|biddies
			women|foreigners|immigrants|pensioners|refugees|blondes|boomers|gypsies always|never|are|can|should|tend|just ..1
			is there a man
			put your husband|son|dad|father|boyfriend on|come|here|speak|talk
			at your age
			in this|our country we|you|people|they
			go back to your own? country|village|island
			too old|fat|foreign|deaf|blind to|for|and
			them brazilians|foreigners|people|lot
			families|people over there
			from that part of the world
			cripple|retarded|tranny|towelhead|illegal|midget|spastic
			different backgrounds
			not from|born here|around`,
		),
	},
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
