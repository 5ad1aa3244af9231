import type {
  CancelReply,
  CancelRequest,
  CheckReply,
  CheckRequest,
  CommitReply,
  CommitRequest,
  RecalculateReply,
  SetUpReply,
  SetUpRequest,
  ShowCellReply,
  ShowCellRequest,
  StageReply,
  StageRequest,
  StartImportReply,
  StartImportRequest,
  TablesReply,
  TablesRequest,
  TrackerReply,
  TrackerRequest,
} from '../../messages';
import { type Answer, ask } from '../host';
import {
  isCancelReply,
  isCheckReply,
  isCommitReply,
  isRecalculateReply,
  isSetUpReply,
  isShowCellReply,
  isStageReply,
  isStartReply,
  isTablesReply,
  isTrackerReply,
} from './replies';

/** What the page of the tracker asks of the spreadsheet. None of them throws. */
export interface TrackerHost {
  readonly describeTracker: (request: TrackerRequest) => Promise<Answer<TrackerReply>>;
  readonly setUpTracker: (request: SetUpRequest) => Promise<Answer<SetUpReply>>;
  readonly readImported: (request: TablesRequest) => Promise<Answer<TablesReply>>;
  readonly startImport: (request: StartImportRequest) => Promise<Answer<StartImportReply>>;
  readonly stageRows: (request: StageRequest) => Promise<Answer<StageReply>>;
  readonly commitImport: (request: CommitRequest) => Promise<Answer<CommitReply>>;
  readonly cancelImport: (request: CancelRequest) => Promise<Answer<CancelReply>>;
  readonly recalculate: () => Promise<Answer<RecalculateReply>>;
  readonly checkData: (request: CheckRequest) => Promise<Answer<CheckReply>>;
  readonly showCell: (request: ShowCellRequest) => Promise<Answer<ShowCellReply>>;
}

/** As much of `google.script.run` as is used here. */
type Runner = { readonly [F in keyof TrackerHost]: (request?: unknown) => void };

/** The spreadsheet around the panel. */
export const trackerSheets: TrackerHost = {
  describeTracker: (request) => ask((runner: Runner) => runner.describeTracker(request), isTrackerReply),
  setUpTracker: (request) => ask((runner: Runner) => runner.setUpTracker(request), isSetUpReply),
  readImported: (request) => {
    return ask(
      (runner: Runner) => runner.readImported(request),
      (reply): reply is TablesReply => isTablesReply(reply, request),
    );
  },
  startImport: (request) => ask((runner: Runner) => runner.startImport(request), isStartReply),
  stageRows: (request) => ask((runner: Runner) => runner.stageRows(request), isStageReply),
  commitImport: (request) => ask((runner: Runner) => runner.commitImport(request), isCommitReply),
  cancelImport: (request) => ask((runner: Runner) => runner.cancelImport(request), isCancelReply),
  recalculate: () => ask((runner: Runner) => runner.recalculate(), isRecalculateReply),
  checkData: (request) => ask((runner: Runner) => runner.checkData(request), isCheckReply),
  showCell: (request) => ask((runner: Runner) => runner.showCell(request), isShowCellReply),
};
