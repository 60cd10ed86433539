import { useLeaveQuestion } from '#ui/use-leave-question.ts';

/** What the dialog needs that asks whether unsaved words may be lost. `save` says whether the file was made. */
export function useLeavingQuestion(unsaved: boolean, save: () => Promise<boolean>) {
  const { isAsked, leave, stay } = useLeaveQuestion(unsaved);
  return {
    open: isAsked,
    onStay: stay,
    onLeave: leave,
    onSave: () => void save().then((made) => (made ? leave() : stay())),
  };
}
