import { stageWords } from '../words/stage'
import type { StageView } from './stage-view'

/** Numbers to keep an eye on, such as the time it takes. They never count. */
export function Gauges({ gauges }: { gauges: StageView['gauges'] }) {
	if (gauges.length === 0) return null
	return (
		<dl aria-label={stageWords.gauges} className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-sm">
			{gauges.map(({ title, value, unit }) => (
				<div key={title} className="flex gap-1.5">
					<dt className="text-ink-soft">{title}</dt>
					<dd className="font-semibold tabular-nums">{stageWords.gauge(value, unit)}</dd>
				</div>
			))}
		</dl>
	)
}
