import { data } from '@remix-run/node'
import type { Changed } from '#app/server/acts/change-assignment.server'
import type { Deps } from '#app/server/deps.server'
import { notFound } from '#app/server/http/answers.server'
import type { Me } from '#app/server/session/require.server'
import { formProps, type Looked } from '#app/server/views/assignment-look.server'
import { type AssignmentView, assignmentView } from '#app/server/views/assignments-view.server'

/** A refusal with the form as it was typed; where somebody was quicker, on the version that they left. */
export async function changed(
	deps: Deps,
	me: Me,
	{ view, looked, done }: { view: AssignmentView; looked: Looked; done: Extract<Changed, { ok: false }> },
) {
	const { refused } = done
	if (refused === 'not-found' || refused === 'not-yours') throw notFound()
	if (refused !== 'changed') {
		const back = { ...looked, problems: [{ field: 'who', why: refused }] }
		return data({ form: await formProps(deps, me, back, true), conflict: null }, { status: 422 })
	}
	const versions = (await assignmentView(deps, me, view.now.assignmentId))?.versions ?? view.versions
	const withName = (number: number) => versions.find(({ version }) => version === number) ?? null
	const newest = withName(done.now.version) ?? { ...done.now, by: '' }
	const typed = { ...looked.typed, version: done.now.version, seen: '' }
	return data(
		{
			form: await formProps(deps, me, { ...looked, typed }, true),
			conflict: { now: newest, then: done.then && withName(done.then.version) },
		},
		{ status: 409 },
	)
}
