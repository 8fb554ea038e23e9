import { rule } from './rule'

/** What makes a reply warm and calm. */
export const warm = [
	rule(
		'apology',
		[0.5, 0.4, 0],
		`
		sorry -if
		apologies|apologise|apologising
		forgive|pardon me
		my bad`,
	),
	rule(
		'apology-named',
		[0.4, 0.3, 0.1],
		`
		sorry @we ..4
		sorry about|for ..4
		sorry that|it|this|the|your|you|to -feel|think|felt|if ..4
		apologise|apologies for ..5`,
	),
	rule(
		'apology-formula',
		[-0.4, -0.4, -0.3],
		`
		any|the inconvenience
		inconvenience|trouble caused
		sorry for|about any
		apologise for any ..3`,
	),
	rule(
		'thanks',
		[0.4, 0.2, 0],
		`
		thanks -to
		thank you
		appreciate|grateful
		much obliged`,
	),
	rule(
		'greeting',
		[0.3, 0.15, 0],
		`
		^ hello|hi|hiya|hey|dear|welcome|namaste
		^ good morning|afternoon|evening|day|morrow
		nice|lovely|good to meet|hear|see
		^ morning|afternoon|evening -the`,
	),
	rule(
		'feeling-seen',
		[0.8, 0.6, 0.1],
		`
		that|it|this|which must|would|can|could|will ..2 be|feel|have ..4 @hard|@upset
		that|it|this|which must be|have ..4
		i|we can|could ..1 see|hear|imagine|tell|understand|appreciate|feel ..2 how|why|that|what|you|it
		i|we get|understand why|how ..2 you|it
		i feel you
		that had|has|must to? ..1 be|been @very? @hard|scary
		if me i
		i|we would be|feel|have|hate ..3 @upset|too|same|well
		that|this|it is|was|sounds|sound|looks|feels @very? @very? a? @hard
		that|this|it is|was pure|dead|fierce|wild|right|well @hard
		sounds @very? a? @hard
		no wonder you|it|they
		what a @very? @hard|day|week|time|disappointment|way|nightmare|journey|wait|start
		how @very? @hard|@upset
		i know|understand how|what|why|that|it|this -you|but
		not what you|anyone|anybody|we ..2 want|wanted|need|needed|expect|expected|paid|ordered|hoped|deserve
		last thing you|anyone|anybody|we ..2 need|needed|want|wanted
		of all days|weeks|times|nights
		you have been|waited|had|tried|done|come|gone|rung|called|told|travelled|carried|explained ..5 already|enough|twice|times|long|through|again
		wear|put|drive|upset|worry|rattle|test|throw anyone|anybody|everyone
		@hard|long|@upset when|thing|day|time|week|wait|news|spot|place|way to
		too|so long to|and|i|for|a
		poor you|thing
		ouch|oof|yikes|aw|gosh|oh|ah|och|aiyo|eish no|dear|that|what|sorry|lord|i
		sorry to hear
		sorry you are|have|had|were|must|got|could`,
	),
	rule(
		'care',
		[0.5, 0.3, 0],
		`
		take care
		get well
		feel better
		i|we hope|trust ..6
		hope that|this|it|you|your|the|everything|she|he|they
		take your|all? the? time
		no rush|hurry|pressure
		do|did not|never you? even? worry|fret|panic|hesitate|rush|hurry|stress|sweat|apologise|fear
		do not feel|be ..2 bad|guilty|silly|embarrassed|awkward|ashamed|rushed|pressured|shy|sorry|afraid|scared|worried
		do not blame|beat|exhaust yourself
		do not let this|that|it worry|spoil|stop|trouble
		no|not|never worry|worries|fret|panic
		not|never a? bother|bothering|nuisance|burden
		no issue|issues at
		no problem|trouble|bother|drama|stress|wahala|biggie
		not a problem|bother|worry|trouble
		happy|glad|pleased|delighted to
		with pleasure
		my pleasure
		be glad|happy|pleased to
		of course -you
		you are|very welcome
		any time
		safe journey|travels|trip|home
		good luck with the|your -that
		congratulations on
		enjoy your|the`,
	),
	rule(
		'presence',
		[0.6, 0.4, 0.2],
		`
		i am|will ..1 right? here
		i|we will|am|can stay|stick|wait|remain|stand ..2 on|with|here|until|till|by
		stay|stick|bear with me|you|us
		i|we have|am got you
		with you until|till|on|all|every|the|in|through
		let us ..2 look|sort|fix|get|see|find|go|take|work|start|make|do|try|have|put|solve
		together
		we will ..2 get|sort|work|find|fix|figure|make ..5
		you are|not in good|safe|alone
		i|we have you -got|been|down|registered
		leave it|that|this with|to me|us
		i am|was all|only? ears|listening
		@we hear you
		i am with you
		tell me more|everything|what happened
		take a breath with`,
	),
	rule(
		'request-softened',
		[0.3, 0.4, 0.1],
		`
		could|would|can|may|might you ..1
		could|may|might|can @we -not ..1
		would you mind
		if you would|could|can|may -not|have|had ..3
		if|when|whenever|once you have a? moment|minute|chance|time|ready|are
		if possible
		when you are|get ready|able|there
		is it|would it be okay|all|possible|alright
		mind if i|we
		do|would you happen`,
	),
	rule('please', [0.2, 0.2, 0], `please`),
	rule(
		'reassurance',
		[0.5, 0.4, 0.3],
		`
		you are all set|right|good|sorted|covered|fine|done|booked|safe|okay
		all set|sorted|done|booked|fixed
		is|are safe|secure|fine|okay|sorted|covered|protected
		you will|do not|need not lose|miss|pay|be|need|have charged|out|anything|a|to do ..2
		you need not ..3
		you do not need|have|must to? -be|shout|like|believe|get|make|take|talk|speak ..3
		you no need|have to? ..2
		no need to worry|do|come|ring|call|explain|apologise|pay|send|start|repeat|rush
		nothing has been|is lost|wrong|taken|charged
		we|i have got|sorted|dealt|handled this|it|that
		we|i see|get|have this|it all|lot|often|quite|fairly|happen`,
	),
]
