import { useEffect, useId, useMemo, useRef } from 'react'
import { scriptWords } from '../../words/studio-script'
import { useBench } from '../bench/bench'
import { ScriptField, type ScriptFieldHandle } from './script-field'
import { ScriptLegend } from './script-legend'
import { ScriptList } from './script-list'
import { lineAt, placeOfLine, scriptSays } from './script-says'
import { ScriptStands } from './script-stands'
import { useScriptDesk } from './use-script-desk'

/** The scenario as a plain script, such as a word processor gives: typed here, put into the text a moment later. */
export function ScriptPane() {
	const bench = useBench()
	const { checked, draft, at, goTo } = bench
	const { desk, state } = useScriptDesk(bench, true)
	const field = useRef<ScriptFieldHandle>(null)
	const own = useRef(at)
	const hint = useId()
	const says = useMemo(() => (state ? scriptSays(state, checked) : []), [state, checked])
	const places = state?.places
	useEffect(() => {
		if (!places || own.current === at) return
		own.current = at
		const line = lineAt(places, at)
		if (line !== null) field.current?.show(line)
	}, [places, at])

	return (
		<section aria-label={scriptWords.label} className="flex min-w-0 flex-col gap-3">
			<ScriptLegend />
			<p id={hint} className="text-sm text-ink-soft">
				{scriptWords.hint}
			</p>
			{state && desk && state.script !== null ? (
				<ScriptField
					ref={field}
					script={state.script}
					readOnly={!draft.mayWrite}
					describedBy={hint}
					onTyped={(script) => desk.typed(script)}
					onLeft={() => desk.left()}
					onLine={pointTo}
				/>
			) : (
				<p role="status" className="text-ink-soft">
					{scriptWords.opening}
				</p>
			)}
			{state && desk && <ScriptStands state={state} desk={desk} />}
			<ScriptList says={says} goTo={(line) => field.current?.goTo(line)} />
		</section>
	)

	/** The other panes go along with the caret. */
	function pointTo(line: number): void {
		const place = placeOfLine(places ?? [], line)
		if (place === null || place === own.current) return
		own.current = place
		goTo(place)
	}
}

export default ScriptPane
