import { rule } from './rule'

/** What costs warmth or respect. The gravest are in `grave.ts`. */
export const harmful = [
	rule(
		'blame',
		[-0.6, -1.2, -0.3],
		`
		you should|could have -had|been|received|got|gotten|heard|to|a|never|more|your|both|it|the|found|seen|waited
		you should not|never have -had|been|received|got|heard|to|waited|needed|found|seen
		you should|must read|check|ask|listen|think|tell ..1 before|better|more|first -we|i
		you are|were wrong|mistaken -to
		you were confused|careless|late -because|by|for
		you have|had? ..1 done|did|do everything|it|that|this|all ..1 wrong
		you ought to -have|be|get|hear
		you ought to have -heard|been|got|had|gotten
		you must have ..4
		you would have ..2 known|seen|read
		<if|where|when|anywhere|whatever you need|have to|should to? ..1 read|listen|learn|remember|check|pay|plan|think|be|understand|accept|calm
		<if|when|where|case|unless|what|who you did|have|had not ..1 read|listen|check|tell|call|say|follow|bother|pay|look|mention|fill|provide|arrive|plan|keep|file|use|turn|listened|checked|read|paid|told|followed|mentioned|filed|looked|filled|signed|planned
		had you ..2 opened|read|checked|told|called|mentioned|planned|booked|listened|asked|paid|positioned|looked|filed|come|been|followed|arrived
		<if|so|and|promise|that|sure you never -do|did|mind|had|have|got|heard|received|know|said|owe|lose|pay
		you never do|did the|your|it|that|what|as|listen|read|check
		you simply|clearly|obviously|apparently ..3
		you probably|just forgot|did|missed|never|have|had|are|were|want|need|do|did ..3
		you failed to|in
		you forgot|neglected|refused|ignored|chose|misread|misunderstood|decided|insisted|picked -for|in|on|out|a
		you left it|the|that|your ..2 open|on|late|too|until|behind|unlocked
		you have? clicked|entered|typed|ticked|filled|fill|pressed|wrote|put|chosen ..5 wrong|incorrect|incorrectly|wrongly|yourself|badly
		you dropped|broke|damaged ..4
		your own? fault|mistake|error|responsibility|doing|carelessness|negligence|lack|failure
		your own choice|problem
		is|are|sounds your problem -with|,|so
		your handling|behaviour|attitude
		if you had ..1 read|checked|listened|told|followed|planned|called|looked|asked|come|been|paid|given|arrived|just|only|bothered
		next time ..2 read|check|try|plan|listen|book|ask|maybe|think|order|just|remember|bother
		you had|were ..2 warnings|reminders|warned|reminded|told|informed -that|the|we|it|by|wrong
		<once|when|if|after you signed it|that|this -yet
		leaving|left it|this to the last
		^ it is you not|$
		before you order|complain|call|click|sign|buy|book
		leave|leaving it to|until the last|so late
		people|person who do|does|did|can not
		people like -are|can|know|will
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
		<@grasp why did|do|would|have|are|were|not you ..3
		why|what|how|who|where on|in earth|world|heaven ..1 you|would|made|makes
		can|could not you read|see|hear|listen|understand|wait|think|count
		how could|can you not? ..2
		what did|do|were you expect|think|expecting|thinking ..2
		what did|do you want $
		what do you want now|then|from
		what do you want me|us to do about|then|now
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
		and? you are quite|absolutely|completely|definitely sure|certain
		get|got|see|hear|have a lot of that|those
		do|have you ..1 have|got|any proof|evidence ..3
		proof|evidence that|of ..3
		prove it|that|this|you|your
		hard|difficult|find ..3 to believe|accept
		find that|it|this unlikely|odd|strange|surprising|convenient
		you claim|allege|reckon -you|when|what|which|it|so
		^ so|but|and|well? you say that|he|she|they|the|your|there|this|we
		you are|were lying|exaggerating|imagining|pretending
		so|then|means|meaning it|that|this did|does|was not happen|exist|occur|there
		prove everything|anything|yourself|who
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
		you imagine|imagined|assume -it|we|is ..2`,
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
		do not get|be|take ..1 so|upset|angry|emotional|excited|it|that|personally|rude|dramatic|difficult|ridiculous|childish|smart|clever|cheeky
		do not be silly|like
		do not you dare|ever|start
		do not waste my|our|any|your
		do not keep|go|start|come asking|ringing|calling|telling|complaining|crying|shouting|moaning|whining|on|repeating|pestering -file|the|your
		do not tell|teach|lecture me|us how|what|that|my|our|about|to
		do not talk|speak|shout ..1 to|at me|us
		do not even think|try|start|bother|dream
		do not make a habit
		keep complaining|shouting|swearing|pushing|talking|ringing|arguing|moaning ..1 and see|watch|find
		stop asking|calling|ringing|emailing|pestering|bothering|messaging me|us|it|this
		stop asking|pestering|bothering|whining|shouting $
		speak|talk|shout|swear|say ..5 again|more and i|we|you|your|this
		do not make me|us|this|a ..2 repeat|laugh|say|harder|worse|difficult|fuss|scene
		do not give me|us that|your|attitude|excuses
		do not pretend|argue|interrupt|lie -with|it|to
		for once ..1 let|listen|stop|try|be|read|in
		let me finish -the|your|this|that|it|off|up|with|setting|by|my|and|here
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
		^ so what -he|she|they|we|i|it|you|can|would|is|happens|do
		whatever -you|the|it|we|happens|suits|works|time|they|is|comes|helps|your|he|she|i|was|this
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
		not|no|nothing|hardly my|our|mine|ours|we|us problem|fault|concern|job|business|mistake|issue|responsibility|department|doing|error|$
		not|no ..1 problem|fault|job|business|concern|mistake of ours|us|mine|me|we
		do|does not care|bother|matter|mind what|if|who|about|$
		nothing to do with -you|that|it|your
		i just|only work|do|follow|answer|read here|my|orders|the
		what do you expect ..3
		what do you want me|us to do about|then
		what am i supposed|meant to
		from our|my perspective|point
		everything went|was|is ..1 as|correct|correctly|fine|normal|order
		courier|driver|shop|manufacturer|bank|airline|supplier|landlord|council fault|problem
		their|his|her fault|problem|mistake|decision
		do not blame|shout|look me|us|at -yourself
		do not ..1 write|call|ring|contact|email|come|phone ..3 again|anymore
		not involved
		can not be|take held|blame|responsible|responsibility
		liable|liability
		sue|complain us|me|to|someone|them|whoever`,
	),
	rule(
		'excuse',
		[-0.3, -0.5, -0.3],
		`
		we|i|they are|have @very? busy|short|staffed|understaffed|swamped|many|rushed
		we|they have only|just @count|#|so
		busy|short day|period|season|time|staffed|week|night|morning|saturday
		supply chain
		the|bad|heavy traffic|weather|wifi|printer was|is|had|down|slow|crashed
		due|because to|of|the ..1 system|computer|software|weather|traffic|printer
		blame ..2 system|computer|software|weather|traffic|printer
		system|computer says|does|will not? ..2
		staff|colleagues|pickers|drivers|team|engineers|people work|receive|are ..2 hard|training|doing|professional|busy|best|tired
		out of stock
		many|lots|hundreds|thousands|loads|dozens|several|plenty of? other? ..1 customers|calls|orders|patients|guests|emails|requests|passengers|tickets
		have|had|get|handle|serve|receive|see|with|for ..1 many|lots|hundreds|thousands|loads|dozens of? other? ..1 people
		unexpected|unforeseen|unprecedented|exceptional|circumstances demand|volume|volumes|circumstances|beyond
		beyond our`,
	),
]
