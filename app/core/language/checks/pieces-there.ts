import type { Check } from './checking'

/** There is a scene, an ending, and something to say in every scene. */
export const piecesThere: Check = ({ draft, report }) => {
	const { scenes, endings, lost, bodyAt } = draft
	if (lost.replies) return
	if (scenes.length === 0)
		report(
			'no-scene',
			bodyAt,
			'There is no <Scene>, so there is nothing to play.',
			'Add <Scene id="opening" title="…">.',
		)
	if (endings.length === 0)
		report(
			'no-ending',
			bodyAt,
			'There is no <Ending>, so play can never end.',
			'Add <Ending id="…" outcome="solved" returns="yes">.',
		)
	for (const { id, at, replies } of scenes)
		if (replies.length === 0)
			report(
				'no-replies',
				at,
				`The scene ${id ? `"${id.value}"` : 'here'} has no <Reply>.`,
				'Add at least two, or make it an <Ending>.',
			)
}
