import { benchWords } from '../../words/bench'
import { useBench } from './bench'

/** What a pane says before there is something to show, or where nothing could be made of the text. */
export function NotYet() {
	const { checked } = useBench()
	return (
		<p role="status" className="text-ink-soft">
			{checked?.unread
				? benchWords.unread[checked.unread]
				: checked
					? benchWords.notReadable
					: benchWords.noReadYet}
		</p>
	)
}
