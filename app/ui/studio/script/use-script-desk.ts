import { useEffect, useState } from 'react'
import { splicesBetween } from '#app/core/writing/splices-between'
import { urls } from '#app/urls'
import type { Bench } from '../bench/bench'
import { askScript } from './ask-script'
import { scriptKeeping } from './kept-script'
import { type DeskState, openScriptDesk, type ScriptDesk } from './script-desk'

type Held = {
	desk: ScriptDesk
	bench: Pick<Bench, 'text' | 'edit'>
	listeners: Set<(state: DeskState) => void>
}

const held = new Map<string, Held>()

/** Lets a draft's desk go; what is not in the text yet stays in this browser. */
export function letGo(draft: string): void {
	held.get(draft)?.desk.close()
	held.delete(draft)
}

function open(draft: string, bench: Held['bench']): Held {
	const known = held.get(draft)
	if (known) return known
	const listeners: Held['listeners'] = new Set()
	const one: Held = {
		bench,
		listeners,
		desk: openScriptDesk({ ask, put, tell, keeping: scriptKeeping(draft) }),
	}
	held.set(draft, one)
	return one

	function ask(...asked: Parameters<Parameters<typeof openScriptDesk>[0]['ask']>) {
		return askScript(urls.draftScript(draft), ...asked)
	}
	function put(text: string): void {
		one.bench.edit(splicesBetween(one.bench.text, text))
	}
	function tell(state: DeskState): void {
		for (const listener of listeners) listener(state)
	}
}

/**
 * The script of a draft, in step with its text from when it is opened until its bench lets go, so that what was typed last
 * still comes in when one changes over to the source. `opens`: whoever calls shows it.
 */
export function useScriptDesk(
	bench: Bench,
	opens: boolean,
): { desk: ScriptDesk | null; state: DeskState | null } {
	const { id } = bench.draft
	const [desk, setDesk] = useState<ScriptDesk | null>(null)
	const [state, setState] = useState<DeskState | null>(null)
	useEffect(() => {
		if (!opens) return
		const one = open(id, bench)
		one.listeners.add(setState)
		setDesk(one.desk)
		setState(one.desk.state())
		const again = () => one.desk.again()
		window.addEventListener('online', again)
		return () => {
			window.removeEventListener('online', again)
			one.listeners.delete(setState)
		}
		// Opened once for a draft; what the bench says now comes by the effect below.
	}, [id, opens])
	useEffect(() => {
		const one = held.get(id)
		if (!one) return
		one.bench = bench
		one.desk.sees(bench.text)
	}, [id, bench, desk])
	return { desk, state }
}
