/** Two people and one pair of hands, over a counter. */
export const counter = `---
title: Two at the counter
summary: Elsie Marsh collects a parcel, and the queue behind her is growing.
channel: counter
level: 1
use: practice
minutes: 4
principles: [first-impression, every-customer]
people:
  elsie: { name: Elsie Marsh, about: "Eighty-one. Has a card for a parcel, and time.", avatar: elsie }
  jonah: { name: Jonah Reid, about: "Next in the queue, with a van on the yellow line.", avatar: jonah }
state:
  ease: { type: number, min: 0, max: 4, start: 1 }
mood:
  - hurt: ease < 1
  - unsure: ease < 2
  - calm: otherwise
expects:
  - { text: "To be hurried along", beaten: "met(her-turn)" }
needs:
  her-turn: { text: "Elsie feels that it is her turn", side: people, must: true }
  parcel: { text: "Elsie knows how she gets her parcel", side: task, must: true, weight: 2 }
  queue: { text: "The man behind her knows how long it takes", side: task }
extras:
  carry: { text: "Carried it to the bus stop for her, or had it carried", side: people }
critical:
  no-proof: { text: "Handed out a parcel without seeing who it is for" }
wanted: "They had a queue to the door, and they were still kind to me."
pass: { total: 75, tone: 60, respect: 75, resolution: 70 }
turns: { most: 8, then: gives-up }
settled: [sweet-talk, come-quiet, honest-face, licence-only, any-card, no-lifting]
---

<Note>TODO Make it yours, then take this note out.</Note>

<Brief>

You are alone at the parcel counter of a small shop. You give out a parcel only to somebody who shows a card with their name on it: a bank card or a bus pass will do.

A parcel stays here for ten days. You may have it brought to somebody's door on any afternoon. That is free.

</Brief>

<Scene id="opening" title="A card in both hands">

Five people are waiting. Elsie puts a handbag on the counter and begins to look for something.

<Says>I had the card this morning. It's a blue one. I had it in my hand.</Says>

<Says by="jonah">Some of us are parked on a yellow line.</Says>

<Thinks>I knew that I should have come early, when it's quiet.</Thinks>

<Reply id="step-aside" to="aside" tone="+1" respect="-1" set="ease -1">

No problem at all! Would you mind just standing to the side while you look, my love? Then I can quickly take this gentleman, and you're next.

<Why>It's her turn, and you give it away because somebody else is louder. Go on with her; a name will do instead of the card.</Why>

</Reply>

<Reply id="by-name" to="proof" tone="+2" respect="+2" set="ease +1" meets="her-turn">

Take your time. Or shall I look by name instead of by the card? Then you needn't turn your whole bag out. You're next, sir: about two minutes.

<Why>She keeps her turn and her dignity, and the man hears a number.</Why>

</Reply>

<Reply id="without-card" to="aside" tone="0" respect="-1">

I'm sorry, but I do need the blue card, please. It has the shelf number on it. If you've left it at home, then you're welcome to come in again.

<Why>You could find it by name. She hears that the bus ride was for nothing. Try the name first.</Why>

</Reply>

</Scene>

<Scene id="aside" title="By the greeting cards">

<Says mood="hurt">I was here first, you know. I can wait. I'm used to it.</Says>

<Says>I'm sorry to be such a nuisance.</Says>

<Says by="jonah">Finally.</Says>

<Thinks>They look through one.</Thinks>

<Reply id="bring-back" to="proof" tone="+1" respect="+2" set="ease +1" meets="her-turn">

You're no nuisance, and it was your turn: that was my mistake. Tell me your name, and I'll look on the shelf. Two minutes, sir, and then it's you.

<Why>You put it right in front of everybody. That is where it went wrong.</Why>

</Reply>

<Reply id="sweet-talk" to="gives-up" tone="+2" respect="-1" set="ease -1">

Oh, bless you, you could never be a nuisance! You just have a good look in there, darling, and give me a shout when you've found your little card.

<Why>It sounds warm, and she still stands at the side. She is eighty-one, and not a child. Give her back her turn.</Why>

</Reply>

<Reply id="come-quiet" to="gives-up" tone="+1" respect="-1">

It's always like this on a Monday, I'm afraid. If you came in the middle of the week, say before ten, then I'd have so much more time for you.

<Why>She hears that she has picked the wrong day to exist. She is here now, and her parcel too.</Why>

</Reply>

</Scene>

<Scene id="proof" title="Marsh, E.">

The parcel is on the second shelf. It is as big as a chair.

<Says mood="calm">That's me. Marsh. Do you need to see something?</Says>

<Says>Marsh. It's from my sister. I don't drive, so I have no licence.</Says>

<Thinks>My bus pass is in my coat.</Thinks>

<Reply id="honest-face" to="too-big" tone="+2" respect="0" meets="parcel" critical="no-proof">

With such an honest face? Here you go, I wouldn't dream of asking you! There it is, all yours. And do say hello to your sister from all of us.

<Why>It's charming. But anybody can say Marsh, and it's her sister's parcel. Her bus pass would do: ask, and say why.</Why>

</Reply>

<Reply id="licence-only" to="gives-up" tone="0" respect="-1">

I do need to see some identification, I'm sorry. A driving licence or a passport is what we'd normally accept. Have you got a passport at home?

<Why>A bus pass is enough. You ask for what she hasn't got, and she takes the bus home without it.</Why>

</Reply>

<Reply id="any-card" to="too-big" tone="+1" respect="+2" set="ease +1">

Anything with your name on will do, a bank card or a bus pass. I ask everybody, so that nobody else can walk out of here with your parcel.

<Why>She learns what is enough, and that the question is for her.</Why>

</Reply>

</Scene>

<Scene id="too-big" title="As big as a chair">

The bus pass says Elsie Marsh. Jonah looks at the parcel, and at her.

<Says mood="calm">Oh dear. How do I get that onto the bus?</Says>

<Says>I can't carry that.</Says>

<Reply id="get-help" to="half" tone="+1" respect="-1">

It is quite a size! Is there perhaps somebody in the family who could fetch it for you? It's good until next Thursday, so there's no hurry at all.

<Why>You may have it brought to her door, free. She doesn't know that. Tell her.</Why>

</Reply>

<Reply id="to-the-door" to="kept" tone="+1" respect="+1" meets="parcel queue">

We can bring it to your door, and it costs you nothing. Would tomorrow afternoon be all right, or Wednesday? And you're next, sir: half a minute.

<Why>She can go home with empty hands and a day. And the man knows where he is.</Why>

</Reply>

<Reply id="both-helped" to="kept" when="ease >= 3" tone="+2" respect="+2" meets="parcel queue" offers="carry">

It comes to your door tomorrow, free of charge, if that suits you. And half a minute, sir. The small bag from your sister, shall I carry that to the stop?

<Why>You saw the second bag, and the way to the bus.</Why>

</Reply>

<Reply id="no-lifting" to="half" tone="0" respect="-1">

I'm afraid that we aren't allowed to carry things out of the shop, it's the insurance. You could leave it here for up to ten days while you think.

<Why>True, and it leaves her with a chair and a bus. What can you do? Have it brought.</Why>

</Reply>

</Scene>

<Ending id="kept" title="Tomorrow at three" outcome="solved" returns="yes">

<Says>Tomorrow, then. I'll put the kettle on for him.</Says>

<Story experience="exceptional">They had a queue to the door, and somebody still walked me to my bus.</Story>

<Story experience="negative">It did come. But I won't go on a Monday again.</Story>

<Story>They had a queue to the door, and they were kind to me. And it came to the house!</Story>

</Ending>

<Ending id="half" title="Ten days" outcome="unsolved" returns="no">

<Says>I'll have to think of something.</Says>

<Story>It's still there. I don't know anybody with a car.</Story>

</Ending>

<Ending id="gives-up" title="The next bus" outcome="left" returns="no">

<Says>It doesn't matter. I'll tell my sister that it got lost.</Says>

<Story>I stood by the greeting cards like a schoolgirl.</Story>

</Ending>
`
