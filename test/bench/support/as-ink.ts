import type { PlainScene } from './story'

/** The same story as an author of ink would write it: same words, same choices, same state, its reasons as tags. */
export function asInk(scenes: PlainScene[]): string {
	const knots = scenes.map((scene, index) => {
		const name = scene.id.replaceAll('-', '_')
		const to = scenes[index + 1]?.id.replaceAll('-', '_') ?? 'kept'
		const choices = scene.replies.map((reply) => {
			const meets = reply.best ? '    ~ heard = true\n    ~ truth = true\n' : ''
			return `* [${reply.text}]\n    # why: ${reply.why}\n    ~ change_trust(${reply.trust})\n    ~ tone = tone + ${reply.tone}\n    ~ respect = respect + ${reply.respect}\n${meets}    -> ${to}\n`
		})
		return `=== ${name} ===\n# title: ${scene.title}\n${scene.prose}\n{ trust < 2:\n    ${scene.tense}\n- else:\n    ${scene.calm}\n}\n${choices.join('')}`
	})
	return `VAR trust = 2
VAR tone = 0
VAR respect = 0
VAR heard = false
VAR truth = false

-> scene_1

=== function change_trust(by) ===
~ trust = trust + by
{ trust > 4:
    ~ trust = 4
}
{ trust < 0:
    ~ trust = 0
}

${knots.join('\n')}
=== kept ===
Thank you.
-> END
`
}
