/** Ten seconds of reading a card, and one has to say where it belongs, and why. */
export const cardsToSort = `---
title: Notes that help
summary: What to write down after a call, so that the next colleague can go on from there.
minutes: 4
---

"It's all in the notes," says your colleague, and goes home. You open the notes. They say: *Cust. rang re delivery. Unhappy. Will call back.*

Who will call back: he, or we? Unhappy about what? And what did we promise? In ten minutes he rings again, and you'll have to ask him everything once more. He won't be happier.

<Idea id="for-the-next" title="You write for the next person" principle="effort remembering">

A note isn't there to show that you did your work. It's there so that somebody else can go on with it, and so that the customer needn't begin again. Imagine the colleague who picks up tomorrow, with the customer on the line. What must they know before they say hello?

Four things are nearly always enough: what happened, what the customer wants, what we have promised, and who does the next thing by when.

</Idea>

<Idea id="they-may-read" title="Write it as if they read it" principle="respect">

People have a right to see what we write about them, and some of them do. "Difficult" tells your colleague nothing, and it sticks for years. Write what was said, and leave out what you think of it. "Has rung four times, wants one person to talk to" is shorter than a judgement, and it helps.

</Idea>

<Sort id="note-or-not" look="charts">

Which of these belong in a note?

<Pile id="in" title="Write it down">
<Card>Promised: a call from Ade, Tuesday by noon. <Because>Who, what, and by when. Nobody has to guess.</Because></Card>
<Card>Wants the parcel left with number 9. <Because>What they want, in their words.</Because></Card>
<Card>Has sent the photos twice, on the 3rd and the 8th. <Because>Now nobody asks for a third time.</Because></Card>
<Card>Please ring after four: works nights. <Because>It's about how to reach them, and they've asked for it.</Because></Card>
</Pile>
<Pile id="out" title="Leave it out">
<Card>Rude on the phone, as always. <Because>It's a judgement. Whoever reads it picks up with their shield raised.</Because></Card>
<Card>Sounds as if she's had a drink. <Because>You can't know, and it isn't our business.</Because></Card>
<Card>I told him that it wasn't our fault. <Because>It's about us. What does the next colleague do with it?</Because></Card>
</Pile>

<Because>What helps the next colleague to help goes in. What only says how it felt to you stays out.</Because>

</Sort>

## Check yourself

<Check id="best-note">

A woman has rung about a bill that came twice. You've stopped the second one, and told her that she'll get a letter. Which note is the best?

<Answer>

"Bill issue sorted. Customer happy now."

<Because>It's kind, and it says nothing. If the letter doesn't come, your colleague begins from the start.</Because>

</Answer>

<Answer right>

"June bill came twice. Second one stopped today. Letter to her by Friday, from me (Kit)."

<Because>What happened, what was done, what comes next, from whom, and by when.</Because>

</Answer>

<Answer>

"Very upset about double billing, took a long time to calm her down. Explained the system."

<Because>It's all about the call. The bill, and what happens now, are missing.</Because>

</Answer>

</Check>
`
