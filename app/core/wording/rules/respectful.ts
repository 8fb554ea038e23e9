import { rule } from './rule'

/** What takes a person seriously. */
export const respectful = [
	rule(
		'ownership',
		[0.4, 0.9, 0.2],
		`
		@our mistake|fault|error|doing|mess|mix|slip|oversight|failing|failure|bad|blunder|typo|muddle|responsibility
		@our @our? own|side mistake|fault|error
		is|was|are were? @very? @our? on|down to me|us
		fault|mistake is|was? ..1 from|of|on @our|we|us|me ..1
		is|was we mistake|fault
		is|was|are on|down|entirely|all|completely|wholly ..1 us|me|ours|mine
		@we lost|missed|forgot|broke|messed|mixed|muddled|mucked|failed|misread|misheard|overlooked ..3 wrong|mistake|it|down|up|to|that|this|your|you|badly|the|short
		@we @did|did|got|made|let|dropped|slipped ..3 wrong|mistake|down|badly|short|error|mess|wrongly
		@we ..1 got this|that|it|your|the ..3 wrong
		@we lost|missed|forgot|overlooked|misread|misheard|mislaid|mixed|messed|muddled|bungled
		@we let you|him|her|them down
		@we should|could have ..4
		@we have ..2 let|got|made|kept|sent|left|lost|given|put ..4 down|wrong|mistake|waiting|hanging|extra|mess
		@we kept|left you|saying|telling|sending|giving ..2
		@we sent|gave|told|charged|billed|booked|put|delivered|packed you|your|it|the ..3 wrong|twice|late|double|somewhere
		should not|never have happened|been|had|to ..3
		that|this|it was|is wrong of|on|and
		is not|was good|okay|acceptable|fair|right|enough -to
		not good enough|acceptable|okay|fair -reason|to|for
		take|taking responsibility|ownership|the blame|full
		i|we own|owe that|this|it|you ..2
		ours|mine to put|fix|sort|mend|own
		we|i explained that|it|this badly|poorly|wrong
		known fault|bug|problem|issue`,
	),
	rule(
		'put-right',
		[0.4, 0.5, 0.6],
		`
		put|make|set ..2 right|good|straight
		make it|this|that up to
		make up for
		fix|mend|repair our|this|that|it
		sort|settle|solve this|it|that out?
		get it|this|that handled|sorted|fixed|settled|solved|done
		take|taken|took care of it|this|that`,
	),
	rule(
		'validation',
		[0.5, 0.8, 0.1],
		`
		you are|were|quite @very? quite|absolutely|completely|perfectly|totally|dead right -to|of|in
		you are|were @very? quite|absolutely|completely|perfectly? right to
		fair|good question|point|enough|shout|comment|spot|call|thinking -but
		a fair|good|reasonable question|point|thing
		that is @very? fair|true|understandable|reasonable|right
		you have|had every|the|all|a right|reason|cause|good|point
		you did|have @very? the? right|nothing|well|everything thing|wrong|right|we|you|to
		did|do|done nothing wrong
		not|never|nobody|nothing do|did|done|doing anything|nothing|a ..1 wrong
		not|never think|thinking|saying|suggesting|believe|say|said|suggest you|that are|were|did|you ..2 lying|wrong|lazy|careless|lie|mistaken|exaggerating
		not doubt you|that|it|your
		you do|are not need|have|must|obliged to? prove|explain|justify|apologise|defend
		easily done|missed|overlooked|confused|mixed
		easy mistake|slip|thing to|,|and
		not your fault|mistake|doing|problem|error|job|responsibility
		is|was not you|yours -the|a|just
		anyone|anybody|everyone|most would|could be|feel|worry|ask|want|hate|wonder|mind|struggle|find|think ..2
		i would feel|worry|hate|mind|struggle|wonder ..2
		i would be -delighted|happy|glad|pleased|careful|able|here|lying|grateful|interested|very|sorry|more|surprised ..2
		makes|make sense
		understandable|understandably
		you deserve|deserved
		of course you|it|that|she|he are|do|want|did|does|would|can|is
		thank you|thanks for ..2 telling|saying|letting|flagging|spotting|raising|pointing|asking|explaining|checking|bringing|being honest|reporting|catching ..3
		glad|good you ..1 told|said|asked|called|rang|came|wrote|spoke|checked|spotted
		i|we believe you|that
		i|we would want|ask|expect|feel|be|hate|worry|wonder ..3
		worth|right asking|to ask|to check|to raise|to tell
		should not|never|nobody|no have|should|need to|ought|be ..4 twice|again|wait|chase|explain|laughed|spoken|treated|wonder|fight|ask|put`,
	),
	rule(
		'choice',
		[0.3, 0.7, 0.4],
		`
		would you ..1 rather|prefer|like|want
		would that|it|this|either|friday|monday|today|tomorrow ..3 help|work|suit|be|do
		which|what ..3 suits|suit|works|work|better|best|prefer|easier|easiest|handy
		which|what ..2 would|do ..1 you|they|she|he like|prefer
		would you ..1 sooner
		which one|of|would|do|way|day|time ..4 $?
		do you want me|us|it|to|the ..2
		do|would you prefer|fancy
		you would? rather|prefer|sooner ..10 or
		^ you would? like|want|prefer|rather ..10 or
		^ you would like|prefer|rather|sooner ..10 $?
		if you would? prefer|rather|like|want|wish|sooner
		whichever|whatever you|is|suits|works|way|one
		your|it is call|choice|decision|pick
		entirely|completely? up to you
		shall|should i|we ..6 $?
		^ will i|we ..10 $?
		can|could we start|begin|try ..3 $?
		we can|could start|begin|try ..3 $?
		i|we|you ..8 can $?
		can|okay or not $?
		is|would that|this|it all|be okay|right|suit|fine|alright
		does|will|do that|this|it|either|any ..3 work|suit|help|fit|sound|do
		how does|would that|this|it sound|feel
		you can|could|may choose|pick|decide|have|also|keep|either ..5 or
		either ..6 or
		or|and i|we can -not ..5
		or if you|it`,
	),
	rule(
		'reason',
		[0.1, 0.3, 0.1],
		`
		because -you|of
		here is why
		the reason
		so that you|it|we|the|nobody|she|he|they
		that is why
		this is because
		the law|safety|privacy asks|requires|rules
		the law|regulator|court|inspector does|will not allow|let|permit
		the law forbids|says|sets`,
	),
	rule(
		'openness',
		[0.2, 0.7, 0.1],
		`
		i|we do|am|is|are not ..1 know|knowing yet|the|why|how|when|where|what|but|exactly|off|that|for
		@we will|would not guess|pretend|promise|make|fob|give|lie|leave ..3
		@we can not promise|tell|swear -you|anything|more
		@we can not say|be yet|sure|certain|for|exactly|how
		want|going|like to be|tell|give ..2 open|honest|straight|upfront|clear|truth|frank
		to be|i? open|honest|straight|upfront|fair with
		honest|straight|plain answer|with|about
		i|we would rather ..3 than|tell|check|be|ask|say
		rather than guess|promise|leave
		i|we do not want|like to guess|promise|give|waste|leave|send|tell ..4
		not sure yet|but|so|and|myself ..3
		let me|i be honest|straight|open|find|check|ask|plain`,
	),
	rule(
		'formal-address',
		[0.1, 0.2, 0],
		`
		@title
		<i|we|you|they|he|she|people|not|to|will|would|never|should|can|might|may|could|and|or|do|a|near|hit miss -the|a|an|that|this|out|on|any|him|her|them|by|who`,
	),
	rule(
		'polite-limit',
		[0.2, 0.4, 0.1],
		`
		i|we want|would|really to? like? ..1 help ..6
		i|we am|are? wanting|trying to? help
		but can not if|while|when you
		i|we am|are|will ..2 here to help
		i|we can not|will not ..3 if|while|when|with|unless
		i|we will have|need to end|close|hang|stop|leave ..8
		please|must|can|to ..2 keep|speak|talk ..3 civil|polite|calmly|respectful|to me|without
		without the|being? swearing|shouting|insults|names|language|shouted|sworn
		stop swearing|shouting and|so|please|then|if
		not be spoken|shouted|sworn|called|insulted|talked`,
	),
]
