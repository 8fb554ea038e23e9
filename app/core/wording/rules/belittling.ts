import { rule } from './rule'

/** What makes somebody small: from above, in mockery, by command. The gravest are in `grave.ts`. */
export const belittling = [
	rule(
		'talking-down',
		[-0.7, -1.0, -0.2],
		`
		as|like i|we ..2 said|told|mentioned|explained|stated|informed
		i|we ..1 already|just told|said|explained|mentioned|answered|informed|sent|gave|did
		i|we told you
		already told|said|explained
		obviously|evidently
		clearly you|your|a|stated|says|visible|written|marked|shown|printed|the
		you actually ..1 read|look|check|try|listen
		for the last|tenth|hundredth|umpteenth|second|third time
		how many|often times do|have|must
		with all? due? respect
		no offence|offense
		you must|need|have|should|do to? understand|realise|appreciate|accept -our|that|why|we|the|how ..2
		^ please? understand that|this
		explain|repeat|type|spell|speak it|this|that|myself? slowly|simple|simply|out ..2
		must explain|say|repeat|type|spell it|this|that|myself|you ..2 again|slowly|simple|simply|out
		have to explain|say|repeat ..3 again|twice
		to repeat myself
		slowly|slow so|for that|you
		so that even
		even you
		even a|my child|toddler|grandmother|gran|kid|five|year|dog|monkey
		a child|toddler|monkey could|can|would
		simple|easy enough|really|as|for|even
		it|that|this is ..1 simple|easy|obvious|elementary|common|basic -to|for|one|mistake|thing|enough|fix|way
		common|basic sense|knowledge
		everybody|everyone|anyone|most|normal ..2 knows|know|people|adult|person|customers|can|manages|manage|do
		any child|fool|adult|sensible|normal|idiot ..2 knows|know|can|would|could
		other people|customers know|can|manage|read|understand|cope|do
		if you listened|listen|read|would|just|had|look ..1 just|listen|read|let|properly|carefully
		listen carefully|,|now|up
		let me educate|teach|remind you
		i|we would suggest|advise|recommend|not ..1 that? you look|think|learn|read|be|plan|pay|check|consider ..1
		perhaps|maybe it|you is|should|need|could|might ..2 time|better|learn|read|try|want
		it might|would|may be wise|better|best|helpful|sensible|good
		wise|sensible not? to
		learn to|how
		you may|might|seem to? have|find|struggle ..2 difficulty|trouble|hard|problems reading|understanding|following|counting|grasping|believing
		use your head|brain|eyes|common
		google it|that|is
		heard of a|an|the|google`,
	),
	rule(
		'grudging',
		[-0.8, -0.9, -0.2],
		`
		i|we suppose|guess @we|so|it|that|you|if
		^ fine|whatever $
		^ fine then|i|have|if|you
		if i|we|you really? must|insist|absolutely
		just|only this|for once|you|time
		not normally|usually|supposed|really|meant|obliged|required to? do|this|our|make
		making|make an exception
		you are|should be? lucky|grateful|glad|thankful
		count yourself
		have|got|are other|more|better|several|real|many|lots|things|actual ..1 customers|people|problems|calls|work|important|passengers|patients|guests|to
		have|got other|better|important things to
		real|actual|more|important people|customers|problems|calls ..2 waiting|to|too|than
		other people|customers|calls waiting|to|too
		wasting|waste my|our|your|everyone|time ..1
		happy|satisfied|pleased|better now
		if that|it makes|helps|pleases you
		^ you again
		not|oh you again
		what is it now|this
		now what
		not the only
		do not have|got all|the|time day|time|for
		make it quick|snappy
		hurry up
		<can|to|i|we|will get on with
		i am busy ..2
		as you wish|like|please
		suit yourself
		all right all right
		^ okay|fine|yes okay|fine|yes
		take it or
		happy now`,
	),
	rule(
		'sarcasm',
		[-1.1, -1.0, -0.3],
		`
		oh wow|really|great|brilliant|please|sure|lovely|right -i|sorry|that|what|we ..2 -sorry
		^ wow
		^ sure because
		how dare
		good for you|him|her -to
		bless your|you
		my heart bleeds|is
		boo hoo
		cry me
		amuse|enlighten me
		lucky you|us|me|her|him|them
		what a surprise|tragedy|genius|coincidence|treat|joy
		big deal
		too much to ask
		^ as if
		as if i|we|anyone|that
		of course you|it|because did|do|are|is|were|would|the
		i am so sure
		thanks|thank for|you ..1 nothing|that|captain|genius|sharing
		bravo|genius|einstein|sherlock
		your majesty|highness
		^ fantastic|brilliant|great|wonderful|lovely|marvellous|super|perfect|excellent|charming|terrific another|you|just|,|so|that|because|idea|an|a
		shocking|shocker i|that|,
		surprise surprise
		poor little|baby|diddums ..1
		world|whole revolves|world|smallest|violin|does ..1
		did you ..1 hear|know|want|expect|think that|a|us|we|it|red|carpet ..2
		next time ..3 shall|send|bring|magic|crystal
		crystal ball
		magic wand|trick
		forgive me for|if
		excuse me for
		i bet
		must be nice|hard|lovely|fun|great to|being
		let me guess
		news flash
		newsflash
		try turning
		good luck with that
		have fun
		so sorry your|that|to|we|you ..2 highness|interrupted|royal|majesty|had|world
		what were you`,
	),
	rule(
		'ridicule',
		[-1.1, -1.2, -0.2],
		`
		@laugh
		joking|joke
		funny|hilarious|cute -about
		drama queen|dramatic
		first world
		grow up
		get a life
		you want|need|would|like a|some|me ..2 medal|tissue|hug|applause|nanny|cookie|lawyer|hand
		hysterical
		not my idea|circus
		can|could always ..4
		welcome to the
		deal with it
		tough luck|break
		too bad
		hard|bad luck|cheese
		sucks|stinks
		happy wife`,
	),
	rule(
		'order',
		[-0.4, -0.6, -0.1],
		`
		^ wait|listen|stop|quit|hurry|shut|move|behave|deal|accept|figure|pay|learn|watch -with|on|tight|the|line|until|there|patient|for|here|by|your|at
		^ wait|pay|behave|listen $
		^ you|just|then|so must|need|have|are|should ..1 to? wait|pay|come|go|bring|sign|provide|return|fill|stop|accept|leave|be|comply|observe|expected|required|obliged
		you are expected|supposed|required|obliged|requested|asked to
		^ tell|give|send|show me|us the|your|it ..2 $
		^ give|tell|spell|repeat your|it|the|that ..1 $
		must be returned|paid|signed|submitted|made|completed|present|presented
		you must
		do not ..1 contact|call|ring|write|email|bother|come|ask|reply|touch|shout|message|disturb -if|until|hesitate
		stop calling|emailing|ringing|asking|writing|messaging|contacting|bothering|complaining
		simply|just wait|pay|read|sit|accept|do|be|calm|stop|leave|go|deal|listen|ignore`,
	),
	rule(
		'pet-name',
		[-0.3, -0.7, 0],
		`
		@pet
		hey|listen|look|okay|sorry|calm|sure mate|man|lady|love|dear
		my dear|friend|love|girl|boy|man
		<your|her|his|the|a|my|that|this|gentle|good|our|their|an young|old|little lady|man|girl|boy|woman
		good girl|boy|man
		<oh , mate|love|dear $
		<oh , mate|love|dear ,
		thanks|right|there|here|you|now|please|yes mate|love|dear $`,
	),
	rule(
		'swearing',
		[-1.0, -1.0, 0],
		`
		@swear`,
	),
	rule(
		'passive-mistake',
		[-0.2, -0.6, -0.2],
		`
		mistakes were|have|may
		mistake|error|errors|mix|issue|issues|something|things was|were|may|might|seems|appears|could|would ..2 made|occurred|happened
		appear|seem|appears|seems that ..2
		regrettable|regrettably
		we|it regret|is that|any|to|regrettable ..2
		for whatever reason
		if|should any|there has|was|were|is been|any|indeed ..3
		to the extent
		has|have been|taken noted|note|of
		may have ..2 occurred|caused|been|arisen`,
	),
	rule(
		'conditional-sorry',
		[-0.5, -0.9, -0.1],
		`
		sorry|apologise|apologies|regret if
		sorry|apologise|apologies for any|whatever|how ..5 may|might|caused
		sorry but
		sorry that|you|to|for ..3 but`,
	),
	rule(
		'warning',
		[-0.6, -0.8, -0.2],
		`
		or|otherwise|else we|i|you|it will ..3
		will|would be charged|fined|billed|cancelled|closed|blocked|banned|reported|removed|terminated|barred|evicted
		debt collector|collectors|collection|agency
		legal action|steps|proceedings|department
		consequences
		last|final warning|chance|notice
		do not push|test|try me|us|my
		call security|police
		we|i|will ban|block|blacklist you|your`,
	),
	rule(
		'personal-remark',
		[-0.6, -1.1, -0.1],
		`
		at your age
		for someone your|of|like
		your accent|age|weight|size|religion|country|memory|eyesight|sort is|was|makes|must|means|, ..1
		your english is|was -no|fine
		older|elderly|handicapped|disabled|foreign gentlemen|ladies|people|visitors|customers|guests|folk|men|women ..2 would|should|may|we|can|are|tend|often|generally
		wheelchair users always|never|should|usually|must|have|need
		boys will be
		at that age
		that kind|sort of food
		do|can you speak|understand|read|even ..1 english
		people|customers|those who|that ..5
		somebody|someone|people like you
		you people|lot|guys always|all|never|always
		customers|people like|such as you|that
		typical
		always the same with
		where are you really? from
		calling|ringing|coming|complaining every|again|all|so
		responsible|sensible|normal|organised|decent|proper people|adults|customers|person|parents
		properly|well|carefully do|get|manage|plan -not
		your spending|lifestyle|parenting|attitude|habits|upbringing
		get|ask|let|bring|have your husband|wife|son|daughter|carer|grandson|granddaughter|mum|dad to|who|set|do|help|read|explain
		let me|us speak|talk to|with your husband|wife|son|daughter|dad|father|mum|mother|carer|boyfriend
		you are|were such|quite|being? a bother|nuisance|burden|pain|problem|handful`,
	),
]
