/** What an act is called, how the customer hears it, and what to do about it: shown beside the words. */
export type ActWords = { name: string; heard: string; tip: string }

const table = `
apology | An apology | They see that this went wrong for me. | Say once what you are sorry for.
apology-named | Sorry for this very thing | They know what they are sorry for. | Name the thing: "sorry about the wait", "sorry we lost it".
apology-formula | A set phrase | They say that to everybody. | Leave out "any inconvenience". Say what went wrong.
thanks | A thank you | I'm not a nuisance to them. | Thank for something the customer really did.
greeting | A greeting | They have seen me. | A short greeting will do.
feeling-seen | Seeing how it is for them | They see what this means to me. | Say in a few words what makes this hard for them.
care | Kindness | They wish me well. | Be kind in plain words, once.
presence | Being there | I'm not alone with this. | Say that you will stay with it: "I'm here until it works."
request-softened | Asking, not telling | They ask me, they don't order me about. | Ask: "Could you tell me the date?"
please | Please | That was politely asked. | Put "please" inside the sentence.
reassurance | Reassurance | I needn't worry about that. | Say what the customer needn't do or fear, if it is so.
ownership | Owning it | They don't put it on me. | Say whose mistake it was: "That was ours."
put-right | Putting it right | They mean to make it good. | Say that you will put it right, and how.
validation | Taking them seriously | They believe me. | Say what is right in what the customer says.
choice | A choice | I decide what happens. | Offer two ways and let the customer choose.
reason | A reason | I know why. | Give the real reason in a few words.
openness | Honesty | They tell me the truth, even what they don't know. | Say what you don't know, and how you will find out.
formal-address | A form of address | They speak to me with respect. | Use the name or title the customer gave.
polite-limit | A polite limit | They want to help, and I must be fair too. | Say what you can't take, and that you still want to help.
done | Something done | It's done. I can let go of it. | Say what you have done.
will-do | Something you will do | They do something about it. | Say what you will do: "I'll send it again today."
can-do | Something you can do | There is a way. | Say what you can do.
when | A time | I know when. | Say by when.
how-much | An amount | I know what I get. | Say the amount, or that it is free.
alternative | Another way | There is something else for me. | When you must say no, offer another way.
check-back | Coming back to it | They won't forget me. | Say when you will be in touch, or how to reach you.
right-question | A useful question | They want to get it right. | Ask for the one thing you need to know.
step | A clear step | I know what to do next. | One step at a time, in order.
vague | Vague words | Nobody will do it. | Say who will do what, and by when.
hand-off | Sending them on | Now I have to start again somewhere else. | Do it for them, or take them there.
refusal | A no | They won't help. | Say why not, and what you can do instead.
rulebook | Pointing at the rules | The rule matters more than I do. | Say what the rule is for, and what is possible.
sales-talk | Company talk | Those are empty words. | Leave it out. Say what you will do.
sure-promise | A big promise | I'll hold you to that. | Promise only what you can keep.
blame | Blame | They say it's my fault. | Say what happens next, not what the customer should have done.
why-attack | A question that attacks | I'm on trial here. | Ask for facts: "When did it stop?"
doubt | Doubt | They think I'm lying. | Believe first. Check without saying so.
calm-down | Telling them to calm down | My feelings are a nuisance. | Calm with help: "Let's get this sorted."
minimising | Making it small | They don't see how bad this is. | Leave out "just", "only" and "it happens".
not-ours | Not our business | Nobody here will help me. | Say what you can do, whoever caused it.
excuse | An excuse | Their trouble is more important than mine. | One honest reason at most, then help.
talking-down | Talking down | They think I'm stupid. | Say it once more in plain words, without "as I said".
grudging | Grudging help | I'm a burden. | If you help, help gladly.
sarcasm | Sarcasm | They mock me. | Say what you mean, in earnest.
ridicule | A joke at their expense | They laugh at me. | Keep jokes for when the customer jokes first.
order | An order | They push me about. | Ask, or say why it is needed.
pet-name | A pet name | I'm not your love. | Use the name they gave you.
swearing | Swearing | They have lost control. | Leave it out.
passive-mistake | Nobody did it | They hide. | Say who did it: "We lost it."
conditional-sorry | Sorry with a condition | They are not sorry at all. | Leave out "if" and "but" after sorry.
warning | A warning | They threaten me. | Say what is possible, not what will happen to them.
personal-remark | A personal remark | They judge me. | Speak about the matter, not the person.
insult | An insult | I'll never come back. | Leave it out. Nothing else you say is heard after that.
threat | A threat | I'm not safe with them. | Leave it out. If you must end it, say so calmly.
discrimination | Putting down who they are | People like me don't count here. | Leave it out. It is never about who somebody is.
non-apology | No real apology | They are sorry that I feel, not for what they did. | Be sorry for what you did: "I'm sorry we lost it."
named-trouble | Their own words taken up | They listened to me. | Take up a word of theirs.
over-apology | Sorry, again and again | Now I have to comfort them. | Once is enough. Then help.
curt | Very short | They want me gone. | One more sentence: what you do about it.
shouting | Capitals | They shout at me. | Write it in small letters.
exclaiming | Many signs | That's a lot of noise. | One sign is enough.
word-list | Words in a row | That says nothing. | Say it in a sentence: who does what.
copied | Their words again | They only repeat me. | Answer in your own words.
cheer-clash | Cheerful at the wrong moment | They don't see how I feel. | Meet their mood first.
misplaced-sorrow | Sorry where nothing is wrong | What are they on about? | Be glad with them, or simply help.
slow-in-a-hurry | Long words in a hurry | I have no time for this. | Help first. Be sorry in three words.
wrong-addressee | Speaking to the wrong person | It didn't happen to me. | Say it about the person it happened to.
glee-at-loss | Joy at a loss | They laugh while I grieve. | Leave the cheer out. Say that you are sorry for their loss, then help.
unhurried | Time they don't have | I said I'm in a hurry. | Do the one thing they need first. Keep the rest for later.
unheard | As if nothing was said | They haven't heard what I told them. | Take up what they told you before you go on.
wrong-name | Another person's name | They don't know who I am. | Use the name they gave you, with the title they gave.
stuffing | Nice words heaped up | They say that to everybody. | Say it once, and mean it. Then help.
stage-direction | Told, not said | They talk about helping me. They don't talk to me. | Say the words themselves, as you would to the customer.
to-the-marker | Not said to the customer | Who are they talking to? | Speak to the customer. Nobody else reads along.
`

const acts: ReadonlyMap<string, ActWords> = new Map(
	table
		.trim()
		.split('\n')
		.map((row) => row.split(' | '))
		.map(([act = '', name = '', heard = '', tip = '']) => [act, { name, heard, tip }]),
)

/** The words of an act; of one that this release no longer knows, plain ones. */
export function actWords(act: string): ActWords {
	return acts.get(act) ?? { name: act.replaceAll('-', ' '), heard: '', tip: '' }
}

/** Every act that has words. */
export const namedActs: readonly string[] = [...acts.keys()]
