/** Something was put right, and it wasn't: the second time somebody has to ring. */
export const complaint = `---
title: It leaks again
summary: Inês Duarte rings about a washing machine that has just been mended.
channel: phone
level: 1
use: practice
minutes: 4
principles: [right-to-be-heard, integrity]
people:
  ines: { name: Inês Duarte, about: "Her washing machine was repaired on Monday.", avatar: ines }
state:
  trust: { type: number, min: 0, max: 4, start: 1 }
mood:
  - angry: trust < 1
  - tense: trust < 2
  - calm: otherwise
expects:
  - { text: "To tell it all again from the start", beaten: "met(heard)" }
  - { text: "To pay for the same thing twice", beaten: "met(bill)" }
needs:
  heard: { text: "Inês feels that Monday counts", side: people, must: true }
  visit: { text: "Inês knows when somebody comes", side: task, must: true, weight: 2 }
  bill: { text: "Inês knows what it costs her", side: task }
extras:
  ring-ahead: { text: "Had the engineer ring her half an hour before", side: people }
critical:
  false-promise: { text: "Promised a visit that isn't on the workshop's list" }
wanted: "It broke again, and they had somebody here the next day without a word about money."
pass: { total: 75, tone: 60, respect: 75, resolution: 70 }
turns: { most: 8, then: gone }
settled: [which-model, calm-first, complaint-form, first-thing, booked, it-depends, nothing-and-ring, goodwill]
---

<Note>TODO Make it yours, then take this note out.</Note>

<Brief>

You work on the helpline of a repair shop. You may send an engineer again without asking anybody. A second visit for the same fault costs nothing.

Only the workshop sets the times, and their list is on your screen. Don't promise one that isn't on it.

</Brief>

<Scene id="opening" title="A wet kitchen floor">

<Says>You were here on Monday. Today is Thursday, and I'm standing in water again.</Says>

<Thinks>I took a day off for that man.</Thinks>

<Reply id="which-model" to="again" tone="+1" respect="-1" set="trust -1">

I'm so sorry to hear that! Let's get this sorted out for you. Could you tell me the make and the model, please, and what it is doing?

<Why>All of that is on your screen. She hears that Monday never happened. Say what you can see, and ask only for what is missing.</Why>

</Reply>

<Reply id="say-back" to="what-now" tone="+2" respect="+2" set="trust +1" meets="heard">

Repaired on Monday, and in water on Thursday. That isn't good enough, and I'm sorry. Is the tap behind the machine turned off by now?

<Why>She hears her own two days back, and a question that keeps her floor dry.</Why>

</Reply>

<Reply id="bad-luck" to="again" tone="+2" respect="-1">

Oh no, what rotten luck! These machines do have a mind of their own. It may well be something quite different this time, so don't you worry.

<Why>It is meant to comfort. She hears that it isn't your fault, before she has blamed you. Begin with her kitchen floor.</Why>

</Reply>

</Scene>

<Scene id="again" title="The same drip">

<Says mood="angry">Have you got Monday on your screen, or haven't you?</Says>

<Says>It's the same drip, in the same place. Do you believe me?</Says>

<Thinks>Next they'll ask if I can turn on a tap.</Thinks>

<Reply id="calm-first" to="gone" tone="0" respect="-2" set="trust -1">

I do understand that you're upset, and I'd really like to help. It's easier for both of us if we stay calm, so shall we start at the top?

<Why>She asked a question, and you spoke about her voice. Answer what she asked: yes, Monday is there, and what it says.</Why>

</Reply>

<Reply id="complaint-form" to="half" tone="+1" respect="-1">

Of course I do! The best thing is our complaints page. It takes five minutes, and a colleague looks at each case within seven working days.

<Why>She is making her complaint now, to you. The page gives her more work, and a week of water. You may send somebody yourself.</Why>

</Reply>

<Reply id="read-monday" to="what-now" tone="+1" respect="+2" set="trust +1" meets="heard">

I have it here: a new seal, on Monday at ten. I should have looked before I asked. It's the same place, so I take it that the seal let go.

<Why>You own the question that you needn't have asked, and you show that you have read what was done.</Why>

</Reply>

</Scene>

<Scene id="what-now" title="What can be done">

<See title="Workshop: visits that are free">

Tomorrow, 3 to 5. Monday, 8 to 10.

</See>

<Says mood="calm">The tap is off. So what happens now?</Says>

<Says>All right. So what happens now?</Says>

<Thinks>I can't take another day off.</Thinks>

<Reply id="two-times" to="bill" tone="+1" respect="+2" set="trust +1" meets="visit">

I can send an engineer tomorrow between three and five, or on Monday from eight to ten. Which of the two fits better with your work?

<Why>Two real times, and the choice is hers.</Why>

</Reply>

<Reply id="first-thing" to="half" tone="+2" respect="0" meets="visit" critical="false-promise">

Somebody will be with you first thing tomorrow morning, I promise you that! I'll tell them how urgent it is, so you can put your feet up.

<Why>It is just what she wants to hear, and it isn't on the list. At noon she'll be at the window. Offer the times that you can see.</Why>

</Reply>

<Reply id="booked" to="half" tone="0" respect="-1">

I've put in a request for you, and the workshop will send you a message with a day. Please make sure that somebody is at home, thank you.

<Why>You have the list in front of you, and she is told to wait for it. Read her the two times.</Why>

</Reply>

</Scene>

<Scene id="bill" title="One more thing">

<Says mood="calm">Tomorrow at three, then. And what does that cost me?</Says>

<Says>And I suppose that I pay for it again?</Says>

<Thinks>Sixty pounds, last time.</Thinks>

<Reply id="it-depends" to="half" tone="+1" respect="-1">

That's hard to say from here, I'm afraid. It depends on what he finds. He'll go through all of it with you when he writes the bill, of course.

<Why>She hears that there will be a bill. You know that the same fault costs nothing, so say that first.</Why>

</Reply>

<Reply id="nothing" to="kept" tone="+1" respect="+1" meets="bill">

Nothing, if it's the seal, and it looks like it. If he finds something else, you hear the price before he begins, and then it's up to you.

<Why>A plain answer, and she keeps the say over her money.</Why>

</Reply>

<Reply id="nothing-and-ring" to="kept" when="trust >= 3" tone="+2" respect="+2" meets="bill" offers="ring-ahead">

Nothing, if it's the seal. And you've lost one day to this already: I'll have him ring you half an hour before, so you can come from work.

<Why>She asked about money. You also thought of her day.</Why>

</Reply>

<Reply id="goodwill" to="half" tone="+2" respect="-1">

Let me see what I can do for you as a gesture of goodwill! I can't say it's free, but I could put in a word for twenty per cent off the bill.

<Why>You make a present of what is hers by right. The same fault costs nothing: that is the whole answer.</Why>

</Reply>

</Scene>

<Ending id="kept" title="A dry floor" outcome="solved" returns="yes">

<Says>Good. Then I'll put the mop away.</Says>

<Story experience="exceptional">It broke again. They knew it was theirs, and the man rang me first so that I could stay at work. I'd call them again.</Story>

<Story experience="negative">They did come back in the end. But I had to fight for it.</Story>

<Story>It broke again, and they had somebody here in no time, without a word about money.</Story>

</Ending>

<Ending id="half" title="A bucket under the machine" outcome="unsolved" returns="no">

<Says>Right. I'll put a bucket under it, then.</Says>

<Story>Ever so friendly. I still don't know where I stand, and it's still dripping.</Story>

</Ending>

<Ending id="gone" title="Somebody else's number" outcome="left" returns="no">

<Says>I'll ring somebody who listens.</Says>

<Story>They repaired it so badly that I had to ring again, and then they told me to calm down.</Story>

</Ending>
`
