import { useId, useRef } from 'react'
import { classes } from '../../primitives/classes'
import { sourceWords } from '../../words/studio-source'
import { useBench } from '../bench/bench'
import { CursorProblems } from './cursor-problems'
import { PlainSource } from './plain-source'
import { SidePanel } from './side-panel'
import { SourceTools } from './source-tools'
import { useSource } from './use-source'

/** The text itself: a plain field at first and without scripts, an editor that knows the language once it is loaded. */
export function SourcePane() {
	const bench = useBench()
	const host = useRef<HTMLDivElement>(null)
	const plain = useRef<HTMLTextAreaElement>(null)
	const described = useId()
	const source = useSource(bench, { host, plain, describedBy: described })
	const { handle, problems, aside } = source
	return (
		<section aria-label={sourceWords.label} className="flex min-w-0 flex-col gap-2">
			{handle && <SourceTools source={source} mayWrite={bench.draft.mayWrite} />}
			<PlainSource ref={plain} bench={bench} hidden={handle !== null} />
			<div
				ref={host}
				className={classes(
					'h-[min(70dvh,52rem)] min-w-0 overflow-hidden rounded-md border-2 border-edge has-[.cm-focused]:outline-3 has-[.cm-focused]:outline-focus',
					!handle && 'hidden',
				)}
			/>
			{handle && (
				<>
					<p id={described} className="text-xs text-ink-soft">
						{sourceWords.leave}
					</p>
					<CursorProblems
						problems={problems}
						at={bench.at}
						mayWrite={bench.draft.mayWrite}
						onMend={source.mend}
					/>
					<p role="status" className="text-sm text-ink-soft empty:hidden">
						{source.said}
					</p>
					{aside && <SidePanel key={aside.kind} aside={aside} source={source} />}
				</>
			)}
		</section>
	)
}

export default SourcePane
