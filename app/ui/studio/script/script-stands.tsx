import { Button } from '../../primitives/button'
import { Notice } from '../../primitives/notice'
import { scriptWords } from '../../words/studio-script'
import type { DeskState, ScriptDesk } from './script-desk'

/** How script and scenario stand to each other, and what there is to choose where both have changed. */
export function ScriptStands({ state, desk }: { state: DeskState; desk: ScriptDesk }) {
	if (state.stands === 'apart')
		return (
			<Notice kind="warn" title={scriptWords.apartTitle} announce>
				<p>{scriptWords.apart}</p>
				<p className="flex flex-wrap gap-2">
					<Button look="secondary" size="small" onClick={() => desk.choose('mine')}>
						{scriptWords.mine}
					</Button>
					<Button look="secondary" size="small" onClick={() => desk.choose('theirs')}>
						{scriptWords.theirs}
					</Button>
				</p>
				<p className="text-sm">
					{scriptWords.mineText} {scriptWords.theirsText}
				</p>
			</Notice>
		)
	if (state.unread !== null)
		return (
			<Notice kind="warn" announce>
				<p>{scriptWords.unread[state.unread]}</p>
				<p>
					<Button look="secondary" size="small" onClick={() => desk.again()}>
						{scriptWords.again}
					</Button>
				</p>
			</Notice>
		)
	return (
		<p role="status" className="min-h-6 text-sm text-ink-soft">
			{scriptWords.stands[state.stands]}
		</p>
	)
}
