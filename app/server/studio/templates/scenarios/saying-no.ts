/** The answer is no, and it stays no. What is left is how it is said, and what else there is. */
export const sayingNo = `---
title: Too late for a refund
summary: Milan Horvat brings a coat back to the counter, five months on.
channel: counter
level: 2
use: practice
minutes: 4
principles: [integrity, right-to-be-heard]
people:
  milan: { name: Milan Horvat, about: "Has a winter coat over his arm. The label is still on it.", avatar: milan }
state:
  trust: { type: number, min: 0, max: 4, start: 1 }
mood:
  - hot: trust < 1
  - stiff: trust < 2
  - calm: otherwise
expects:
  - { text: "To be sent off with a rule", beaten: "met(heard)" }
needs:
  heard: { text: "Milan feels that somebody heard why", side: people, must: true }
  no-clear: { text: "Milan knows that there is no refund, and why", side: task, must: true, weight: 2 }
  way: { text: "Milan knows what he can do with the coat", side: task }
extras:
  tailor: { text: "Wrote down the tailor who buys in good coats", side: people }
critical:
  exception: { text: "Paid out what may not be paid out" }
  false-hope: { text: "Let him believe that somebody else could still say yes" }
wanted: "They said no, and I still went home with something that I could do."
pass: { total: 75, tone: 60, respect: 75, resolution: 70 }
turns: { most: 8, then: storms-off }
settled: [date-first, father-first, wrong-size, condolence-card, stop-and-hear, ask-manager, till-only, plain-no, just-once, own-the-grey, nothing-more, see-what, charity-bag, tailor-note, look-round]
---

<Note>TODO Make it yours, then take this note out.</Note>

<Brief>

You work at the counter of a clothes shop. Unworn things come back for money within thirty days, and for a voucher within ninety. After that nobody can take them back, the manager neither.

The rule is the same for everybody. What you can always do: alter a coat, or put a card on the board by the door where customers sell to each other.

</Brief>

<Scene id="opening" title="A coat with its label">

<Says>This was for my father. I'd like the money back, please. The slip's in the pocket: June.</Says>

<Thinks>He never had it on.</Thinks>

<Reply id="date-first" to="rule-said" tone="+1" respect="-1" set="trust -1">

Let me see that for you, sir. Ah, June, I'm so sorry: it's thirty days for refunds, so that's a bit late, I'm afraid. It does say so on the slip.

<Why>He said two things, and you answered the slip. "It was for my father" lies on the counter too. Pick that up first.</Why>

</Reply>

<Reply id="father-first" to="the-no" tone="+2" respect="+2" set="trust +1" meets="heard">

It was for your father, and the label is still on it. I'm sorry. Would you like to tell me, or shall we just see what can be done with the coat?

<Why>You heard the sentence that he didn't finish, and he decides how much of it to say.</Why>

</Reply>

<Reply id="wrong-size" to="rule-said" tone="+2" respect="-1">

Oh, it's one of the lovely wool ones! Was it the wrong size, or didn't he like the colour? We've got the new ones in, come and have a look!

<Why>You couldn't know. But "was for" said something, and cheer walks over it. Ask less, and listen.</Why>

</Reply>

</Scene>

<Scene id="rule-said" title="He doesn't move">

<Says mood="hot">He died in July. I know what month it is.</Says>

<Says>He died in July. He never wore it.</Says>

<Thinks>Now I've said it. In a shop.</Thinks>

<Reply id="condolence-card" to="storms-off" tone="+1" respect="-1" set="trust -1">

My condolences, sir, I really do feel for you. As I say, it's the thirty days that we have to go by, though, and it's the same for all customers.

<Why>One breath for him, and then the rule again. He hears that the first half was a lead-in. Leave the rule for a moment.</Why>

</Reply>

<Reply id="stop-and-hear" to="the-no" tone="+2" respect="+2" set="trust +1" meets="heard">

I'm sorry. And I began with a date. Put the coat down for a moment, there is no hurry: I'd like to tell you honestly what I can and can't do.

<Why>You name your own slip, and make room. Then he is told that the truth is coming.</Why>

</Reply>

<Reply id="ask-manager" to="storms-off" tone="+2" respect="0" critical="false-hope">

Oh, I'm so sorry, I had no idea! In that case I'm sure my manager will make an exception for you. She's in on Monday, just ask for Mrs Ellis!

<Why>It's kindly meant, and nobody can keep it. On Monday he hears no, and has come twice. Say it now, and stay.</Why>

</Reply>

</Scene>

<Scene id="the-no" title="The answer">

<Says mood="calm">So. Can I have the money for it?</Says>

<Says>So is it yes or no?</Says>

<Thinks>I'd rather hear it straight.</Thinks>

<Reply id="till-only" to="grey" tone="+1" respect="-1">

I would if I could! It's the till, you see. It won't let me do anything after ninety days, it just says no, whatever I press. I feel awful about it.

<Why>It wasn't the till that made the rule. He hears an excuse, and looks for somebody who has a better till. Say whose rule it is, and why.</Why>

</Reply>

<Reply id="plain-no" to="what-else" tone="+1" respect="+2" set="trust +1" meets="no-clear">

No. Ninety days is our limit, for everyone, and nobody here can go past it: it would be unfair to those whom we've told no. That's hard today, I know.

<Why>One word first, then whose rule and the reason for it. He needn't go on asking.</Why>

</Reply>

<Reply id="just-once" to="paid" tone="+2" respect="0" critical="exception">

For you, yes. Don't tell anybody, but I'll put it through as if it were last week. After what you've been through it's the least that we can do.

<Why>It feels good, and it's not yours to give. Yesterday somebody else was told no, with a story as good as his.</Why>

</Reply>

<Reply id="head-office" to="grey" tone="0" respect="-1">

You'd have to write to head office about that, sir. I only work here. There's an address at the bottom of the slip, and they do answer, in the end.

<Why>You know the answer, and send him for it by post. A no that comes now is kinder than one in three weeks.</Why>

</Reply>

</Scene>

<Scene id="grey" title="Neither yes nor no">

<Says>That's not an answer.</Says>

<Reply id="own-the-grey" to="what-else" tone="+1" respect="+2" set="trust +1" meets="no-clear">

You're right, it isn't. The answer is no: after ninety days nobody here can, and writing won't change it. I didn't like to say it, and I should have.

<Why>You say it after all, and whose fault the detour was.</Why>

</Reply>

<Reply id="nothing-more" to="storms-off" tone="0" respect="-2" set="trust -1">

I'm sorry, but it's all I have for you. There are people waiting behind you, as you can see, so if there's nothing else that you need from us today?

<Why>He hears that he is in the way. The line can wait for one honest sentence.</Why>

</Reply>

<Reply id="see-what" to="storms-off" tone="+2" respect="0" critical="false-hope">

Leave it with me, and I'll see what I can do! I'll ask around a bit, there's always a way. Pop in again next week, and we'll have good news for you.

<Why>There is no way, and you know it. He'll be back next week with the coat.</Why>

</Reply>

</Scene>

<Scene id="what-else" title="What he can do with it">

<Says mood="calm">All right. I thought as much. I just can't have it hanging there.</Says>

<Says>Then I've carried it here for nothing.</Says>

<Reply id="charity-bag" to="half" tone="+1" respect="-1">

There's a charity shop round the corner, they're always so glad of things! They'd take it like a shot, and it would be off your hands in no time.

<Why>It's a good place. But he hasn't said that he wants to give it away, and "off your hands" is quick. Tell him what there is, and let him choose.</Why>

</Reply>

<Reply id="two-ways" to="refused" tone="+1" respect="+1" meets="way">

Two things, then. We can alter it so that it fits you. Or I put a card on the board by the door: a new wool coat goes in a week. You choose, or neither.

<Why>He came for one thing and goes with two, and he may leave both.</Why>

</Reply>

<Reply id="tailor-note" to="refused" when="trust >= 3" tone="+2" respect="+2" meets="way" offers="tailor">

Then let's see that it isn't for nothing. We could fit it to you, or put up a card. And here's a tailor who buys good coats, I've written it down for you.

<Why>It costs you a scrap of paper. He can do something about the empty hanger this week.</Why>

</Reply>

<Reply id="look-round" to="half" tone="+2" respect="-1">

I do feel for you! Why don't you have a look round while you're here? We have ten per cent off all knitwear till Saturday, that might cheer you up.

<Why>He has come about his father's coat, and you sell him a jumper.</Why>

</Reply>

</Scene>

<Ending id="refused" title="A card on the board" outcome="refused-well" returns="yes">

<Says>Thank you for saying it straight.</Says>

<Story experience="exceptional">They couldn't take it back. A young woman there wrote me down a tailor. He was glad of it.</Story>

<Story experience="negative">They said no, and then they were nice. It should have been the other way round.</Story>

<Story>They said no, and why, and I still went home with something that I could do.</Story>

</Ending>

<Ending id="paid" title="Just this once" outcome="unsolved" returns="yes">

<Later>That evening the till is short of a slip, and the manager asks.</Later>

<Says>That's very good of you. I'll tell my brother, he has one too.</Says>

<Story>They give you the money back after all. You only need a sad enough story.</Story>

</Ending>

<Ending id="half" title="Back on the hanger" outcome="unsolved" returns="no">

<Says>Yes. Well. I'll hang it up again.</Says>

<Story>Friendly people. They had no idea what I was asking.</Story>

</Ending>

<Ending id="storms-off" title="The coat stays behind" outcome="left" returns="no">

<Says>Keep it.</Says>

<Story>I told a stranger in a shop that my father is dead, and she told me what month it is.</Story>

</Ending>
`
