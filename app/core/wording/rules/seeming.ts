import { rule } from './rule'

/** What only seems to move a problem forward. */
export const seeming = [
	rule(
		'vague',
		[-0.2, -0.3, -0.8],
		`
		as soon as possible|we|they|someone
		at some point|stage
		some time|day|stage|point
		soon|shortly|eventually|hopefully|someday|sometime|whenever
		in due course
		see what @we|can|could can|could|happens|do|be|done
		look|looking|looked into it|this|that|things|matters|your|the
		pass|passed|passing it|this|that|your ..1 on|along
		someone|somebody|colleague|team|department|they will|should|might|may ..2 be|contact|get|call|ring|look|review|deal|reach|respond
		will|be dealt|handled|reviewed|processed|considered|looked ..2 with|in|order|at|into
		in the order
		bear with
		be|for your|your patience|patient
		keep you posted|updated|informed
		do @our best
		try @our best
		we|it will|should|might|may be|take|get a while|some|fine|better|there
		in principle|certain cases|some cases|general|theory
		subject to`,
	),
	rule(
		'hand-off',
		[-0.3, -0.5, -0.9],
		`
		you|they|customers will|would|have|need|must|should|can|could|may|ought ..2 to? to? @away ..3
		you|they|customers need|have|ought to @away
		please|kindly|just|simply|then|first @away -me|us|back|here|it|again|to|you|your ..2
		^ contact|call|ring|phone|email|write|visit|go|consult|refer|submit|fill|complete|download|raise a|the|our|your|another|again|online|head|customer|with|to|form|as|through ..3
		^ see|check|read a|the|our|it|form
		another|different|separate|other|relevant|correct|wrong|proper department|team|office|counter|desk|window|line|branch|queue|number
		not my|our|this department|area|team|desk|job|counter|remit|branch|side
		take|raise|bring that|it|this ..1 up? with
		try|call|come|ring|ask|check again? back? later|tomorrow|elsewhere|online|another
		on|see|check|read|visit|consult|use|explore|through @our? the? website|site|faq|faqs|page|app|portal|knowledge|help|leaflet|brochure|notice|board|sign
		open|submit|raise|log a ticket|case|request|complaint|form
		fill|complete in|out a|the|our|form|this
		form #|b|c|a
		handled|dealt|done|decided|managed|run ..1 by|with|through|elsewhere ..2`,
	),
	rule(
		'refusal',
		[-0.3, -0.2, -0.7],
		`
		@we|you can not ..1 @do|be|have|make|allow|help|accept|do|@did
		nothing @we|more|else|that|what|i ..1 can|could|to
		i|we can|could do nothing
		no reason why|that|to|for ..1 should
		nothing to|can|i be? do|done
		not possible|allowed|permitted|available|covered|eligible|refundable|included|able|entitled|an|our option
		can|could|is not be @did|possible|done
		no refund|refunds|exceptions|exchange|exchanges|returns|discounts|way|chance|can|spaces|appointments
		unable|impossible to
		i|we have no|not got
		@we do not do|offer|give|make|accept|take|allow|have|provide|refund|cover|sell
		against the|our|company policy|rules|regulations
		out of|in my|our hands|control|power
		will not be|get|have ..2 @did|refund|replacement|possible|able`,
	),
	rule(
		'rulebook',
		[-0.3, -0.5, -0.4],
		`
		the|our|company|is|as|per|store|house|by|with|in ..2 @rulebook
		terms and conditions
		that|those|these is|are|just ..2 how|the|our ..2 works|rules|policy|way|procedure
		according to our|the|my|this
		decision is|stands final
		as per|stated|standard
		in accordance|line with
		small print
		standard procedure|practice|response|process
		you ticked|agreed|signed|accepted|clicked ..5 box|terms|contract|agree|to|it`,
	),
	rule(
		'sales-talk',
		[-0.1, -0.4, -0.6],
		`
		your|customer satisfaction|feedback|business|custom|opinion|experience|call|comfort ..2 is|are|means|matters|important|valued|to|always
		we|the pride|value|strive|aim|endeavour|cherish|treasure|love ..6
		valued|loyal customer|customers|guest|member|patient|passenger
		means|mean the world|lot|so|a|everything
		thank|thanks you? for ..2 contacting|reaching|choosing|shopping|flying|banking|your|being|getting|patience|understanding|feedback|writing|calling|interest|bringing|loyalty|staying|business
		look|looking forward to ..3 welcoming|seeing|serving|hearing|having|helping
		have|enjoy a|your|the ..1 @good|fantastic|super|blessed|rest|fabulous|awesome day|weekend|evening|one|afternoon|of|week|stay|summer
		rest assured
		we hope you|that|to ..5 again|soon|future|chance
		rate|review|follow|like|check us|our|out ..2
		five|5 star|stars
		taken|take ..2 seriously|on board
		shared|share with the|our team
		commitment|committed to
		world class
		every single? customer
		dedicated to`,
	),
	rule(
		'sure-promise',
		[0, -0.1, 0.1],
		`
		i|we promise|guarantee|swear
		definitely|guaranteed|certainly|absolutely will|be|going|arrive|happen
		bound|sure to
		no doubt
		hundred|100|100% percent|sure|certain|%`,
	),
]
