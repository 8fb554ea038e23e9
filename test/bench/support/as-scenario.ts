import type { PlainScene } from './story'

const signed = (value: number) => (value > 0 ? `+${value}` : String(value))

const front = `---
title: A long afternoon
summary: A made-up customer, for measuring.
channel: phone
level: 1
use: practice
minutes: 20
principles: [respect]
people:
  maya: { name: Maya Osei, about: "Orders every month.", avatar: maya }
state:
  trust: { type: number, min: 0, max: 4, start: 2 }
mood:
  - tense: trust < 2
  - calm: otherwise
needs:
  heard: { text: "Maya feels believed", side: people, must: true }
  truth: { text: "Maya knows where the parcel is", side: task, must: true }
wanted: "They put it right the same day."
pass: { total: 70, tone: 60, respect: 70, resolution: 70 }
turns: { most: 150, then: gave-up }
---

<Brief>

You work on the helpline.

</Brief>
`

/** The story as an author of ours would write it. */
export function asScenario(scenes: PlainScene[]): string {
	const body = scenes.map((scene, index) => {
		const to = scenes[index + 1]?.id ?? 'kept'
		const replies = scene.replies.map((reply) => {
			const trust = reply.trust === 0 ? '' : ` set="trust ${signed(reply.trust)}"`
			const meets = reply.best ? ' meets="heard truth"' : ''
			return `<Reply id="${reply.id}" to="${to}" tone="${signed(reply.tone)}" respect="${signed(reply.respect)}"${trust}${meets}>\n\n${reply.text}\n\n<Why>${reply.why}</Why>\n\n</Reply>\n`
		})
		return `<Scene id="${scene.id}" title="${scene.title}">\n\n${scene.prose}\n\n<Says mood="tense">${scene.tense}</Says>\n\n<Says>${scene.calm}</Says>\n\n${replies.join('\n')}\n</Scene>\n`
	})
	return `${front}\n${body.join('\n')}
<Ending id="kept" outcome="partly" returns="yes">

<Says>Thank you.</Says>

<Story>They sorted it.</Story>

</Ending>

<Ending id="gave-up" outcome="left" returns="no">

<Says>Forget it.</Says>

<Story>They wore me out.</Story>

</Ending>
`
}
