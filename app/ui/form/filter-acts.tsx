import { LinkButton } from '../primitives/link-button'
import { SubmitButton, type SubmitButtonProps } from './submit-button'

export type FilterActsProps = {
	words: { apply: string; clear: string }
	/** The list without a filter; null where none is on. */
	clear: string | null
	look?: SubmitButtonProps['look']
}

/** The end of a filter: apply it, or go back to the whole list. */
export function FilterActs({ words, clear, look }: FilterActsProps) {
	return (
		<div className="flex flex-wrap gap-2">
			<SubmitButton {...(look && { look })}>{words.apply}</SubmitButton>
			{clear && (
				<LinkButton to={clear} look="quiet">
					{words.clear}
				</LinkButton>
			)}
		</div>
	)
}
