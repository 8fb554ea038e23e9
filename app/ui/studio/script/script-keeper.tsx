import { useEffect } from 'react'
import { useBench } from '../bench/bench'
import { letGo, useScriptDesk } from './use-script-desk'

/** On the bench beside all panes: what was typed into the script last comes into the text when its pane is gone, too. */
export function ScriptKeeper() {
	const bench = useBench()
	const { id } = bench.draft
	useScriptDesk(bench, false)
	useEffect(() => () => letGo(id), [id])
	return null
}
