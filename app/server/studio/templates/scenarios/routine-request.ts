/** Nothing is wrong yet: a small wish, done with care or without. */
export const routineRequest = `---
title: Another delivery day
summary: Tunde Bello writes about the sofa that comes on Friday.
channel: chat
level: 1
use: practice
minutes: 4
principles: [effort, one-step-ahead]
people:
  tunde: { name: Tunde Bello, about: "Has bought a sofa. It comes on Friday.", avatar: tunde }
state:
  ease: { type: number, min: 0, max: 4, start: 1 }
mood:
  - annoyed: ease < 1
  - busy: ease < 2
  - calm: otherwise
expects:
  - { text: "To fill in a form and wait", beaten: "met(moved)" }
needs:
  moved: { text: "Tunde has a day that suits him", side: task, must: true, weight: 2 }
  no-trouble: { text: "Tunde feels that asking was all right", side: people, must: true }
  stairs: { text: "Tunde knows what he has to see to himself", side: task }
extras:
  old-sofa: { text: "Thought of the old sofa, and had it taken along", side: people }
critical:
  stranger: { text: "Changed an order without the two details that show whose it is" }
wanted: "I asked for another day, and two minutes later it was done."
pass: { total: 75, tone: 60, respect: 75, resolution: 70 }
turns: { most: 8, then: gone }
settled: [website, all-details, rules-are-rules, skip-check, saturday, all-days, neighbour, see-email, old-one]
---

<Note>TODO Make it yours, then take this note out.</Note>

<Brief>

You answer the chat of a furniture shop. You may move a delivery to any free day, and it costs nothing.

Change an order only when you have its number and the postcode that goes with it.

</Brief>

<Scene id="opening" title="A message at lunch">

<Says>Hi. My sofa comes on Friday and I've just been put on the early shift. Can I have it on another day? Order 50918.</Says>

<Thinks>I have eleven minutes left of my break.</Thinks>

<Reply id="website" to="pushed" tone="+1" respect="-1">

Hello Tunde, and thank you for your message! You can move your delivery yourself at any time: log in, go to My orders, and choose Change.

<Why>He is on his break, and has asked the person who can do it. You hand the work back to him. Do it here.</Why>

</Reply>

<Reply id="postcode" to="which-day" tone="+2" respect="+2" set="ease +1" meets="no-trouble">

Of course, that's quickly done here. I have your order in front of me. What's the postcode on it, so that I know it's you that I'm moving it for?

<Why>He hears yes, that it is no trouble, and why you ask the one thing that is missing.</Why>

</Reply>

<Reply id="all-details" to="pushed" tone="0" respect="-1" set="ease -1">

Certainly. Please send me your full name, your address, the order number, the item, and the reason why you need the delivery date changed.

<Why>The number was in his message, and the reason too. He hears that nobody read it. Ask for what is missing: the postcode.</Why>

</Reply>

</Scene>

<Scene id="pushed" title="Nine minutes left">

<Says mood="annoyed">I've told you the number. And the reason. Can you do it or not?</Says>

<Says>I'm at work, on my phone. Can't you do it?</Says>

<Thinks>Then I'll just leave a key with next door.</Thinks>

<Reply id="do-it-now" to="which-day" tone="+1" respect="+2" set="ease +1" meets="no-trouble">

I can, and I should have said so. I have 50918 open now. Give me the postcode, so that I know that it's your order, and we'll pick the day.

<Why>You take it back in one sentence, and from there it is your work.</Why>

</Reply>

<Reply id="rules-are-rules" to="gone" tone="+1" respect="-1" set="ease -1">

I'd love to help! I just need the full list first, as that's how our system works. It's the same for every customer, I hope you'll understand.

<Why>The system is yours, not his. One detail is missing, and you could simply name it.</Why>

</Reply>

<Reply id="skip-check" to="which-day" tone="+2" respect="0" critical="stranger">

You're right, sorry! Let's make it easy, I'll take your word for it. I've unlocked the order for you already. So when would you like it, then?

<Why>It feels easy. But anybody who has seen the number could have written this, and it's his sofa. Ask for the postcode, and say why.</Why>

</Reply>

</Scene>

<Scene id="which-day" title="Which day">

<See title="Free days for 50918">

Saturday, 8 to 12. Tuesday, 14 to 18. Wednesday, 8 to 12.

</See>

<Says mood="calm">Great. LS9 4. I'm early until Monday, so I'm home from two.</Says>

<Says>OK. LS9 4. I'm early until Monday. Home from two.</Says>

<Reply id="saturday" to="wrong-day" tone="+1" respect="-1" set="ease -1">

Wonderful, thank you! The first one that we have is Saturday, from eight to twelve. I've put you down for that, and you'll get an email shortly.

<Why>The first free day is the shop's idea of soon. He is at work until two: he has just said so. Look for a day that fits his.</Why>

</Reply>

<Reply id="tuesday" to="stairs" tone="+2" respect="+2" set="ease +1" meets="moved">

Then mornings are no good. Tuesday has two to six, and you're off the early shift by then too. Shall I put you down for Tuesday afternoon?

<Why>You used what he told you, and he only has to say yes.</Why>

</Reply>

<Reply id="all-days" to="stairs" tone="0" respect="-1" meets="moved">

There's Saturday from eight to twelve, Tuesday from two to six, and Wednesday from eight to twelve. Please let me know which one you'd like.

<Why>All true. But two of the three can't be his, and he has to find that out. Leave out what doesn't fit.</Why>

</Reply>

</Scene>

<Scene id="wrong-day" title="Not Saturday">

<Says>I'm at WORK on Saturday morning. That's why I'm writing.</Says>

<Reply id="own-saturday" to="stairs" tone="+1" respect="+1" set="ease +1" meets="moved">

So you are, you said home from two. I've taken Saturday out again. Tuesday has two to six: is that the one that I should put you down for?

<Why>You mend it in one go, and the right day is already there.</Why>

</Reply>

<Reply id="neighbour" to="gone" tone="+1" respect="-1">

Oh, I see! Could somebody else be at home, perhaps, a neighbour or a friend? Our drivers are lovely, they'll carry it up for whoever is there.

<Why>He asked for another day so that nobody else has to stand in. There are two more days on your list.</Why>

</Reply>

<Reply id="every-shift" to="gone" tone="0" respect="-2" set="ease -1">

I'm sorry, but we can't plan around everybody's shifts. There is a limited number of places in the van, and most people are glad of a Saturday.

<Why>He hears that he is asking too much. He has asked for one thing, and you may give it.</Why>

</Reply>

</Scene>

<Scene id="stairs" title="Before he goes">

<Says mood="calm">Tuesday's perfect, thanks! Anything that I need to do?</Says>

<Says>Tuesday, then. Do I need to do anything?</Says>

<Reply id="see-email" to="half" tone="+2" respect="-1">

Not a thing, just sit back and look forward to it! Everything else is in the email that we sent you when you ordered. Enjoy your new sofa!

<Why>There is something to do, and it stands in a mail from three weeks ago. Tell him now, in a line.</Why>

</Reply>

<Reply id="measure" to="kept" tone="+1" respect="+1" meets="stairs">

One thing: the sofa is 94 wide, so please measure the door and the bend in the stairs. If it won't go round, tell me by Monday. That's all.

<Why>He knows what to look at, and by when. Nothing will go wrong on Tuesday that could be seen today.</Why>

</Reply>

<Reply id="old-one" to="kept" when="ease >= 3" tone="+2" respect="+2" meets="stairs" offers="old-sofa">

Please measure the door and the stairs: the sofa is 94 wide. And have you somewhere to put the old one? The van can take it along on Tuesday.

<Why>He asked about Tuesday. You thought of the room that the new sofa has to go into.</Why>

</Reply>

<Reply id="terms" to="half" tone="0" respect="-1">

Please see to it that the way is clear. Under our terms a second delivery has to be paid for if the first one can't be made. Anything else?

<Why>It sounds like a warning, and he still doesn't know what to look at: the door, the stairs, 94 centimetres.</Why>

</Reply>

</Scene>

<Ending id="kept" title="Tuesday afternoon" outcome="solved" returns="yes">

<Says>Done, and I still have time for my tea. Cheers.</Says>

<Story experience="exceptional">I moved the day in my break, and they thought of my old sofa before I did.</Story>

<Story experience="negative">I got my day. Why it took so much asking, I don't know.</Story>

<Story>I asked for another day, and a few minutes later it was done.</Story>

</Ending>

<Ending id="half" title="Stuck in the stairs" outcome="unsolved" returns="no">

<Later>On Tuesday the sofa doesn't go round the bend in the stairs.</Later>

<Says>Nobody told me to measure.</Says>

<Story>They changed the day. What they didn't say was that it wouldn't fit.</Story>

</Ending>

<Ending id="gone" title="A key next door" outcome="left" returns="no">

<Says>Leave it. I'll sort it out somehow.</Says>

<Story>I wanted another day for a sofa. You'd think I'd asked for the moon.</Story>

</Ending>
`
