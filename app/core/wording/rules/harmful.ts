import { rule } from './rule'

/** What costs warmth or respect. The gravest are in `grave.ts`. */
export const harmful = [
	rule(
		'blame',
		[-0.6, -1.2, -0.3],
		`
		you should|could have -had|been|received|got|heard|to|a|never|more|your|both|it|the|found|seen
		you ought to
		you must have ..4
		you would have ..2 known|seen|read
		you need|have to|should to? ..1 read|listen|learn|remember|check|pay|plan|think|be|understand|accept|calm
		you did|have|had not ..1 read|listen|check|tell|call|say|follow|bother|pay|look|mention|fill|provide|arrive|plan|keep|file|use|turn|listened|checked|read|paid|told|followed|mentioned|filed|looked|filled|signed|planned
		had you ..2 opened|read|checked|told|called|mentioned|planned|booked|listened|asked|paid|positioned|looked|filed|come|been|followed|arrived
		you never|simply|clearly|obviously|apparently|probably|just ..3
		you failed|forgot|neglected|refused|ignored|chose|misread|misunderstood|missed|waited|left|decided|insisted|picked -for|in|on|out|a
		you clicked|entered|typed|ticked|filled|pressed|dropped|broke|damaged|wrote ..4
		your own? fault|mistake|error|problem|responsibility|doing|carelessness|negligence|choice|lack|failure|negligence
		your handling|behaviour|attitude
		if you had ..1 read|checked|listened|told|followed|planned|called|looked|asked|come|been|paid|given|arrived|just|only|bothered
		next time ..2 read|check|do|you|try|plan|listen|book|be|come|ask|maybe|think|order
		^ it is you not|$
		before you order|complain|call|click|sign|buy|book
		leave|leaving it to|until the last|so late
		people|person who|like -are|can|know|will
		is|are|was were? your|customer fault|responsibility|error
		up to you to
		^ read the|it|your|our
		check your|next|the before|spam|facts|time
		in future
		you are|were the one|only`,
	),
	rule(
		'why-attack',
		[-0.5, -0.8, -0.3],
		`
		why did|do|would|have|are|were|not you ..3
		how could|can you not? ..2
		what did|do|were you expect|want|think|expecting|thinking ..2
		did|have|do you not? even ..3
		did|have you not
		are|were you not? listening|serious|kidding|done|finished|deaf|blind
		what is your problem|issue now?
		what now
		who told|said you|that
		so what $`,
	),
	rule(
		'doubt',
		[-0.5, -0.9, -0.3],
		`
		are|were you sure|certain ..3
		do|have you ..1 have|got|any proof|evidence ..3
		proof|evidence that|of ..3
		prove it|that|this|you|your
		hard|difficult|find ..3 to believe|accept
		find that|it|this unlikely|odd|strange|surprising|convenient
		you claim|allege|say|reckon -you|when|what|which
		claim|claims you|to
		allegedly|supposedly
		if that|it|what|this|you ..2 is|are ..2 true|really|telling|genuine|lying
		i|we @very? doubt
		is that really|true|so
		everyone|everybody|anyone|customers says|say|claims that? ..2
		perhaps|maybe you ..4
		likely that you
		convenient|conveniently
		not what it|the|our|my|is system|records|record|screen|computer|notes|in|here ..1
		the|our|my system|records|computer|screen|driver|log|tracking shows|show|says|say ..6 so|delivered|correct|fine|otherwise|you|received
		nobody|no one|nothing else has|had|have ..2 complained|complaint|mentioned|problem|problems
		you think|imagine|imagined|assume|believe|feel -it|we|is ..2`,
	),
	rule(
		'calm-down',
		[-0.9, -1.1, -0.2],
		`
		calm yourself? down
		relax|chill
		take it easy
		cool down|off|it
		no need to be|shout|get|make|raise|take|swear|rude|exaggerate
		stop|quit|less|enough shouting|complaining|whining|moaning|crying|being|yelling|with|panicking|fussing|drama
		get a grip|over
		lower your
		mind|watch your tone|language|manners
		do not get|be|take ..1 so|upset|angry|emotional|excited|it|that|personally|rude|silly|dramatic
		take it|that|this ..1 personally
		overreacting|overreact|exaggerating|exaggerate
		making|make such? a fuss|scene|drama
		have a cup|seat and
		settle down
		deep breath|breaths`,
	),
	rule(
		'minimising',
		[-0.5, -0.8, -0.2],
		`
		it|that|this is only|just|merely -that|because|been|gone|come|started|arrived|waiting|not|what|us|me|as ..2
		only|just a|an|one|some ..1 @count|day|days|minutes|phone|coat|bag|pair|few|coffee|euro|pounds|small|little|tiny|minor|bit|misunderstanding|joke|form|thing|toy|cake|letter|number
		not that|such|so|a|the bad|big|serious|end|important|urgent|hard|difficult|long|late|major|massive|much
		could|might be|have been? worse
		happens to everyone|everybody|all|the|people|sometimes|us
		these|such|things things|happen do? happen?
		it happens
		that is life|just
		get over|used it|to
		move on
		so what
		whatever
		it is what it
		no big deal
		at least you|it|we|the|they|nobody|he|she
		others|people have|had|are it? ..1 worse
		not|hardly rocket|the|a science|end|disaster|crisis|emergency|tragedy
		sure she|he|they did not|meant|mean|was|were ..2
		did not mean|realise it|that|to|anything
		perhaps|may|might|slightly|somewhat not? ..1 as|be ..2 as|have
		small|little|tiny|minor|slight hiccup|delay|issue|inconvenience|matter|thing|bit|detail|problem|drama`,
	),
	rule(
		'not-ours',
		[-0.5, -1.0, -0.5],
		`
		not|nothing|hardly my|our|mine|ours problem|fault|concern|job|business|mistake|issue|responsibility|department|doing|error|$
		do|does not care|bother|matter|mind what|if|who|about|$
		nothing to do with -you|that|it|your
		i just|only work|do|follow|answer|read here|my|orders|the
		what do|can you want|expect|i ..3
		from our|my perspective|point
		everything went|was|is ..1 as|correct|correctly|fine|normal|order
		courier|driver|shop|manufacturer|bank|airline|supplier|landlord|council fault|problem
		their|his|her fault|problem|mistake|decision
		do not blame|shout|look me|us|at
		not involved
		can not be|take held|blame|responsible|responsibility
		liable|liability
		sue|complain us|me|to|someone|them|whoever`,
	),
	rule(
		'excuse',
		[-0.3, -0.5, -0.3],
		`
		we|i|they are|have @very? busy|short|staffed|understaffed|swamped|many|rushed|only
		busy|short day|period|season|time|staffed|week|night|morning|saturday
		supply chain
		the|bad|heavy system|traffic|weather|computer|wifi|printer was|is|had|down|slow|crashed
		system|computer says|does|will not? ..2
		staff|colleagues|pickers|drivers|team|engineers|people work|receive|are ..2 hard|training|doing|professional|busy|best|tired
		out of stock
		many|lots|hundreds|thousands|loads|dozens|several|plenty of? other? ..1 customers|people|calls|orders|patients|guests|emails|requests|passengers|tickets
		unexpected|unforeseen|unprecedented|exceptional|circumstances demand|volume|volumes|circumstances|beyond
		beyond our`,
	),
	rule(
		'talking-down',
		[-0.7, -1.0, -0.2],
		`
		as|like i|we ..2 said|told|mentioned|explained|stated|informed
		i|we ..1 already|just told|said|explained|mentioned|answered|informed|sent|gave|did
		i|we told you
		already told|said|explained
		obviously|evidently|clearly|basically|actually
		for the last|tenth|hundredth|umpteenth|second|third time
		once again|more -sorry|thank|thanks|apologies|,
		how many|often times do|have|must
		with all? due? respect
		no offence|offense
		you must|need|have|should|do to? understand|realise|appreciate|accept -our|that|why|we|the|how ..2
		^ please? understand that|this
		explain|say|repeat|type|spell|speak it|this|that|myself? again|slowly|simple|simply|out ..2
		slowly|slow so|for that|you
		so that even
		even you
		even a|my child|toddler|grandmother|gran|kid|five|year|dog|monkey
		a child|toddler|monkey could|can|would
		simple|easy enough|really|as|for|even
		it|that|this is ..1 simple|easy|obvious|elementary|common|basic -to|for
		common|basic sense|knowledge
		everybody|everyone|anyone|any|most|normal|other ..2 knows|know|people|adult|person|customers|can|manages|manage|do
		if you listened|listen|read|would|just|had|look ..1 just|listen|read|let|properly|carefully
		listen carefully|,|now|up
		let me educate|teach|remind you
		i|we would suggest|advise|recommend|not ..1 that? you look|think|learn|read|be|plan|pay|check|consider ..1
		perhaps|maybe it|you is|should|need|could|might ..2 time|better|learn|read|try|want
		it might|would|may be wise|better|best|helpful|sensible|good
		wise|sensible not? to
		learn to|how
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
		have|got|are other|more|better|several|real|many|lots|things|actual ..1 customers|people|things|problems|calls|work|important|passengers|patients|guests|to
		other|real|actual|more|important people|customers|problems|calls ..2 waiting|to|too|than
		wasting|waste my|our|your|everyone|time ..1
		happy|satisfied|pleased|better now
		if that|it makes|helps|pleases you
		you again
		what is it now|this
		now what
		not the only
		do not have|got all|the|time day|time|for
		make it quick|snappy
		hurry up
		get on with
		i am busy ..2
		as you wish|like|please
		suit yourself
		take it or
		happy now`,
	),
	rule(
		'sarcasm',
		[-1.1, -1.0, -0.3],
		`
		oh wow|really|no|dear|great|brilliant|please|poor|well|sure|lovely|i|right -i|sorry|that|what|, ..2 -sorry|,
		^ wow
		^ sure because
		how dare
		good|well for|done you|$
		bless your|you
		my heart bleeds|is
		boo hoo
		cry me
		amuse|enlighten me
		lucky you|us|me
		what a surprise|shock|shame|tragedy|genius|coincidence|treat|joy
		big deal
		as if
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
		hey|listen|look|okay|sorry|calm|sure|, mate|man|lady|love|dear|boss
		my dear|friend|love|girl|boy|man
		young|old|little lady|man|girl|boy|woman
		good girl|boy|man
		mate|love|dear $`,
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
		wheelchair users
		boys will be
		at that age
		that kind|sort of food
		do|can you speak|understand|read|even ..1 english
		people|customers|those|everyone who|that ..5
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
		get|ask|let|bring|have your husband|wife|son|daughter|carer|grandson|granddaughter|mum|dad to|who|set|do|help|read|explain`,
	),
]
