/** Written forms that mean the same words, so that spelling, dialect and contraction make no difference to a mark. */
const pairs = `
i'm=i am|im=i am|i've=i have|ive=i have|i'll=i will|i'd=i would|you're=you are|youre=you are|ur=your|u=you|you've=you have
youve=you have|you'll=you will|youll=you will|you'd=you would|we're=we are|we've=we have|weve=we have|we'll=we will
we'd=we would|they're=they are|theyre=they are|they've=they have|they'll=they will|he's=he is|she's=she is|it's=it is
it'll=it will|that's=that is|thats=that is|that'll=that will|there's=there is|theres=there is|here's=here is|heres=here is
what's=what is|whats=what is|who's=who is|where's=where is|how's=how is|let's=let us|lets=let us|don't=do not|dont=do not
doesn't=does not|doesnt=does not|didn't=did not|didnt=did not|can't=can not|cant=can not|cannot=can not
couldn't=could not|couldnt=could not|won't=will not|wont=will not|wouldn't=would not|wouldnt=would not
shouldn't=should not|shouldnt=should not|isn't=is not|isnt=is not|aren't=are not|arent=are not|wasn't=was not
wasnt=was not|weren't=were not|werent=were not|haven't=have not|havent=have not|hasn't=has not|hasnt=has not
hadn't=had not|hadnt=had not|needn't=need not|neednt=need not|mustn't=must not|ain't=is not|aint=is not|shan't=shall not
y'all=you|yall=you|ya=you|ye=you|yous=you|yer=your|y'alls=your|gonna=going to|wanna=want to|gotta=got to
lemme=let me|gimme=give me|kinda=kind of|sorta=sort of|coulda=could have|woulda=would have|shoulda=should have
could've=could have|would've=would have|should've=should have|might've=might have|must've=must have|ma'am=madam|maam=madam
pls=please|plz=please|kindly=please|thx=thanks|ty=thank you|tysm=thank you|tks=thanks|cheers=thanks|ta=thanks|sry=sorry|soz=sorry|ok=okay|okey=okay|k=okay
okie=okay|alright=all right|tmrw=tomorrow|tmr=tomorrow|2day=today|2moro=tomorrow|asap=as soon as possible|mins=minutes|min=minutes
hrs=hours|hr=hour|apologize=apologise|apologized=apologised|apologizes=apologises|apologizing=apologising|apology=apology
realize=realise|realized=realised|recognize=recognise|recognized=recognised|organize=organise|organized=organised
canceled=cancelled|canceling=cancelling|cancelation=cancellation|favor=favour|color=colour|center=centre|traveling=travelling
labeled=labelled|check-in=check in|e-mail=email|emailed=email|e-mailed=email|mr=mr|mrs=mrs|nah=no|nope=no|yep=yes|yeah=yes|yup=yes|aye=yes
dunno=do not know|cuz=because|cos=because|coz=because|bc=because|tho=though|thru=through|wk=week|wks=weeks|msg=message|no-one=nobody
prioritize=prioritise|minimize=minimise|customize=customise|authorize=authorise|authorized=authorised|finalize=finalise|summarize=summarise
mom=mum|gray=grey|program=programme|fulfill=fulfil|inquiry=enquiry|inquire=enquire|math=maths|aluminum=aluminium|tire=tyre
1st=first|whilst=while|pic=photo|pics=photos|idoit=idiot|idoits=idiots|stoopid=stupid|fuk=fuck|fck=fuck|fcuk=fuck|phuck=fuck|fvck=fuck|fcking=fucking|fkn=fucking|biatch=bitch|azzhole=asshole|ahole=asshole|2nd=second|3rd=third|doin=doing|nothin=nothing|somethin=something|goin=going|lookin=looking|gettin=getting|fixin=going|tryna=trying to
finna=going to|imma=i will|ima=i will|d'you=do you|innit=right|havin=having|workin=working|sortin=sorting|makin=making|comin=coming|talkin=talking|mornin=morning|evenin=evening|waitin=waiting|callin=calling|sendin=sending|checkin=checking|tryin=trying|askin=asking|feelin=feeling|bringin=bringing|fixin'=fixing|everythin=everything|anythin=anything|puttin=putting|takin=taking|givin=giving|runnin=running|stayin=staying
`
const forms: ReadonlyMap<string, readonly string[]> = new Map(
	pairs
		.trim()
		.split(/[\n|]/)
		.map((pair) => pair.split('='))
		.map(([from = '', to = '']) => [from, to.split(' ')]),
)

/** The words a written word stands for: usually one, itself. */
export function formsOf(word: string): readonly string[] {
	return forms.get(word) ?? possessive(word)
}

/** "Maya's" is Maya, and may be "Maya is": either way the name says it. */
function possessive(word: string): readonly string[] {
	const bare = word.endsWith("'s") ? word.slice(0, -2) : word.endsWith("'") ? word.slice(0, -1) : word
	return [bare.endsWith("n't") ? bare.slice(0, -3) : bare]
}
