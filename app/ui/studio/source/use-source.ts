import { type RefObject, useEffect, useMemo, useState } from 'react'
import type { Usages } from '#app/core/writing/usages'
import { sourceWords } from '../../words/studio-source'
import type { Bench } from '../bench/bench'
import type { EditorFacts, EditorHandle, NameAct } from './editor-handle'
import { nameAct } from './name-act'
import { namesNow } from './names-now'
import { type PlacedProblem, placedProblems, problemFrom } from './placed-problem'
import { useEditor } from './use-editor'
import { usePlaceSync } from './use-place-sync'
import { useTextSync } from './use-text-sync'

/** What stands open below the editor. */
export type Aside = { kind: 'keys' } | { kind: 'usages' | 'rename'; usages: Usages }

export type Source = {
	handle: EditorHandle | null
	bench: Bench
	problems: readonly PlacedProblem[]
	aside: Aside | null
	/** The last thing there was to say; empty at first. */
	said: string
	toProblem: (step: 1 | -1) => void
	mend: (problem: PlacedProblem) => void
	name: (act: NameAct) => void
	open: (aside: Aside) => void
	/** Closes what stands open, and goes back into the editor. */
	close: (said?: string) => void
}

type Parts = {
	host: RefObject<HTMLDivElement>
	plain: RefObject<HTMLTextAreaElement>
	describedBy: string
}

/** Everything the source pane knows and can do. */
export function useSource(bench: Bench, parts: Parts): Source {
	const { checked, text, draft } = bench
	const [aside, setAside] = useState<Aside | null>(null)
	const [said, setSaid] = useState('')
	const problems = useMemo(() => placedProblems(checked, text, draft.file), [checked, text, draft.file])
	const [handle, setHandle] = useState<EditorHandle | null>(null)
	const { edit, undo, redo } = useTextSync(handle, bench)
	const at = usePlaceSync(handle, bench)
	const help = () => setAside(aside?.kind === 'keys' ? null : { kind: 'keys' })
	const events = { edit, undo, redo, at, problem: toProblem, name, mend, help }
	const facts = factsOf(bench)
	useEditor({ ...parts, mayWrite: draft.mayWrite, events, facts, handle, onReady: setHandle })
	useEffect(
		() => handle?.problems(placedProblems(checked, handle.text(), draft.file)),
		[handle, checked, draft.file],
	)

	function toProblem(step: 1 | -1) {
		const next = handle && problemFrom(problems, handle.head(), step)
		if (!handle || !next) return
		handle.select({ start: next.at.start, end: next.at.start }, true)
	}
	function mend({ code, message, at }: PlacedProblem) {
		const known = problems.filter((one) => one.code === code && one.message === message)
		const now = known.find((one) => one.at.start === at.start) ?? known[0]
		if (now && now.edits.length > 0) bench.edit(now.edits)
		setSaid(now && now.edits.length > 0 ? '' : sourceWords.moved)
		handle?.focus()
	}
	function name(act: NameAct) {
		if (!handle) return
		const found = nameAct(act, checked?.reading ? namesNow(checked, text) : null, handle.head())
		setSaid('said' in found ? found.said : '')
		if ('goTo' in found) handle.select(found.goTo, true)
		if ('open' in found) setAside({ kind: found.open, usages: found.usages })
	}
	return {
		handle,
		bench,
		problems,
		aside,
		said,
		toProblem,
		mend,
		name,
		open: setAside,
		close(said = '') {
			setAside(null)
			setSaid(said)
			handle?.focus()
		},
	}
}

function factsOf({ draft, checked }: Bench): EditorFacts {
	const { kind, leansOn } = draft
	return {
		kind,
		reading: checked?.reading ?? null,
		readText: checked?.text ?? '',
		anchors: leansOn?.anchors ?? [],
		scenarios: leansOn?.scenarios ?? [],
		terms: leansOn?.terms ?? [],
	}
}
