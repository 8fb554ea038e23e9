/** Somebody else has to help: the story goes along, or it doesn't. */
export const handOver = `---
title: The other team
summary: Ruth Levy's bill is wrong. Bills are not your team's work.
channel: phone
level: 2
use: practice
minutes: 4
principles: [effort, whole-house]
people:
  ruth: { name: Ruth Levy, about: "A customer for nine years. Her bill has a second line on it.", avatar: ruth }
state:
  trust: { type: number, min: 0, max: 4, start: 1 }
mood:
  - fed-up: trust < 1
  - wary: trust < 2
  - calm: otherwise
expects:
  - { text: "To be sent round in circles", beaten: "met(told-once)" }
needs:
  heard: { text: "Ruth feels that somebody has taken it on", side: people, must: true }
  right-team: { text: "Ruth gets to the people who can change a bill", side: task, must: true, weight: 2 }
  told-once: { text: "Ruth needn't tell it again", side: task }
extras:
  own-line: { text: "Gave her a way back to oneself, and looked again the next day", side: people }
critical:
  blind: { text: "Put her through without telling anybody what it is about" }
wanted: "It was the wrong team, and they still got me to the right one with my story."
pass: { total: 75, tone: 60, respect: 75, resolution: 70 }
turns: { most: 8, then: gone }
settled: [not-ours, seen-it, maybe-you, take-on, ring-back, straight-through, email-them, number-back, ring-again]
---

<Note>TODO Make it yours, then take this note out.</Note>

<Brief>

You work on the service line of a phone company. You can see bills. Only the accounts team can change them, and they are there until six.

Before you put somebody through, tell the other side what it is about. Never put a caller through blind.

</Brief>

<Scene id="opening" title="Two lines">

<Says>I have one telephone. I've had one telephone for nine years. Why am I paying for two?</Says>

<Thinks>Whoever this is, they'll tell me it's somebody else's.</Thinks>

<Reply id="not-ours" to="sent-away" tone="+1" respect="-1">

Thank you for ringing, Mrs Levy! I'm afraid that you've come through to service, and that's one for accounts. Shall I give you their number?

<Why>It's true, and she rang this house. You can see the bill. Look at it first, and then take her to the right team.</Why>

</Reply>

<Reply id="seen-it" to="how" tone="+2" respect="+2" set="trust +1" meets="heard">

Nine years, and one telephone: the second line came on in March, and I can't see who asked for it. That has to come off. I'll see to it with you.

<Why>Her own words come back, with a fact that she didn't have. And she hears "with you".</Why>

</Reply>

<Reply id="maybe-you" to="sent-away" tone="+1" respect="-2" set="trust -1">

Let me have a quick look for you. Well, it does say two lines here! Might you have said yes to something on the phone, without noticing it?

<Why>She hears that she is forgetful. The bill says two; that is why she rings. Start from what she knows: she has one.</Why>

</Reply>

</Scene>

<Scene id="sent-away" title="And now?">

<Says mood="fed-up">I said yes to nothing. Is there anybody there who can look at this?</Says>

<Says>So who do I talk to, then? I've been in your queue for a quarter of an hour.</Says>

<Thinks>Round and round we go.</Thinks>

<Reply id="main-menu" to="gone" tone="+1" respect="-1">

Of course there is! If you ring again and press three, then two, you'll come straight to accounts. They're very good, they'll sort it in no time.

<Why>A new call, a new queue, and from the start again. You can ring accounts from where you sit.</Why>

</Reply>

<Reply id="take-on" to="how" tone="+1" respect="+2" set="trust +1" meets="heard" repairs="maybe-you">

Me, to begin with. You didn't ask for this, and I shouldn't have sounded as if you had. The second line is since March. Let's get it taken off.

<Why>You take back what wasn't right, name what you see, and stay.</Why>

</Reply>

<Reply id="ring-back" to="gone" tone="+1" respect="-1" set="trust -1">

I do see how annoying that must be. I'll leave a note for accounts, and somebody will be in touch with you some time in the next few days.

<Why>"Somebody" and "some time": she can't hold on to either. They are there until six today.</Why>

</Reply>

</Scene>

<Scene id="how" title="Over to accounts">

It is twenty to five. Accounts pick up at once.

<Says mood="calm">Good. So can you take it off?</Says>

<Says>So take it off, please.</Says>

<Thinks>Now comes the but.</Thinks>

<Reply id="straight-through" to="blind-end" tone="+2" respect="-1" meets="right-team" critical="blind">

I wish I could! It's accounts who do that, so I'll pop you straight through to my colleagues. Have a lovely day, Mrs Levy, and all the best!

<Why>In ten seconds she'll hear "How can I help you?" and begin again. Tell them first. It takes half a minute.</Why>

</Reply>

<Reply id="tell-first" to="last" tone="+1" respect="+2" set="trust +1" meets="right-team told-once">

Only accounts can. Dev is there, on my other line, and I've told him about March. May I put you through to him now?

<Why>She hears why, who, and that she needn't say it again. And she's asked.</Why>

</Reply>

<Reply id="email-them" to="gone" tone="0" respect="-1">

That isn't something that I'm able to do from here. Please write to accounts with your customer number and a copy of the bill. It's all online.

<Why>They are forty yards away, and she is to write to them. Ring them while she waits.</Why>

</Reply>

</Scene>

<Scene id="last" title="Before she goes">

<Says mood="calm">Yes, please. And what if we're cut off?</Says>

<Says>And if I'm cut off, I start again?</Says>

<Reply id="wont-happen" to="gone-quiet" tone="+2" respect="-1">

Oh, that hardly ever happens, so please don't you worry about it! Dev is a real treasure, and you're in the best of hands. Bye for now!

<Why>She asked what then. "Hardly ever" is no answer to somebody who has been sent round before. Give her a way back.</Why>

</Reply>

<Reply id="number-back" to="handed" tone="+2" respect="+1">

Then Dev rings you: he has your number, the one ending in 12. And what I've seen is in your notes, so whoever picks up will know where you were.

<Why>A plain answer for the case that she is afraid of.</Why>

</Reply>

<Reply id="my-line" to="handed" when="trust >= 3" tone="+2" respect="+2" offers="own-line">

Then he rings you, on the number ending in 12. Here's my own line too: 4471. And I'll look at your bill tomorrow, to see that it's one line again.

<Why>She isn't handed on and forgotten. You look once more, though it isn't your job any longer.</Why>

</Reply>

<Reply id="ring-again" to="gone-quiet" tone="+1" respect="-1">

If that happens, just ring us again, and one of my colleagues will put you through. We're here until six today, and from eight tomorrow morning.

<Why>A quarter of an hour of queue, and then from the start. Dev has her number: let him ring.</Why>

</Reply>

</Scene>

<Ending id="handed" title="One line" outcome="handed-over" accepted="yes" returns="yes">

<Later>Two minutes later Dev has taken the second line off, back to March.</Later>

<Says>He knew my name and what it was about. I hadn't said a word.</Says>

<Story experience="exceptional">It was the wrong team, and the right person. She even looked again the next morning.</Story>

<Story experience="negative">It came right. But first I had to hear that I might have ordered it.</Story>

<Story>It was the wrong team, and they still got me to the right one, story and all.</Story>

</Ending>

<Ending id="blind-end" title="How can I help you?" outcome="unsolved" returns="no">

<Says>"How can I help you?" I've just told you how you can help me!</Says>

<Story>Three people, and I told it three times.</Story>

</Ending>

<Ending id="gone-quiet" title="Cut off" outcome="unsolved" returns="no">

<Later>The line goes dead.</Later>

<Says>Hello? Hello?</Says>

<Story>They put me through, and I was cut off. I knew it.</Story>

</Ending>

<Ending id="gone" title="Nine years" outcome="left" returns="no">

<Says>Nine years. I'll ask my daughter who she's with.</Says>

<Story>They sent me from one to the next for a line that I never had.</Story>

</Ending>
`
