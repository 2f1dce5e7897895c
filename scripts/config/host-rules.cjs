// The rules of Premiere's action model as syntax selectors, under the names Adobe's own lint plugin gives them. In this codebase they are
// stricter: actions are made in one file, transactions in another, and dependency-cruiser keeps everyone else out of both.

const lock = "CallExpression[callee.property.name='lockedAccess']";
const transaction = "CallExpression[callee.property.name='executeTransaction']";
const createAction = "CallExpression[callee.property.name=/^create\\w*Action$/]";

const requireActionLockScope = {
  selector: createAction,
  message: "require-action-lock-scope: host actions are made only in shared/host/premiere/actions.ts, which transaction.ts calls inside the lock.",
};

const requireOneTransactionFile = {
  selector: transaction,
  message: "require-execute-transaction: transactions run only in shared/host/premiere/transaction.ts.",
};

const requireExecuteTransaction = {
  selector: `CallExpression[callee.property.name='addAction']:not(${transaction} CallExpression)`,
  message: "require-execute-transaction: addAction works only inside the callback of executeTransaction.",
};

const noActionScopeEscape = {
  selector: "AssignmentExpression[right.callee.property.name=/^create\\w*Action$/]",
  message: "no-action-scope-escape: an action dies with its lock; use a const inside the callback or return it to the caller inside the lock.",
};

const preferUndoString = [
  {
    selector: "CallExpression[callee.property.name='executeTransaction'][arguments.length<2]",
    message: "prefer-undo-string: name the transaction; the name is the line the editor reads under Edit > Undo.",
  },
  {
    selector: "CallExpression[callee.property.name='executeTransaction'] > Literal.arguments[value='']",
    message: "prefer-undo-string: an empty name leaves an empty line under Edit > Undo.",
  },
];

const preferLockedAccessWrapper = {
  selector: `${transaction}:not(${lock} CallExpression)`,
  message: "prefer-locked-access-wrapper: call executeTransaction inside the callback of lockedAccess.",
};

/**
 * @param {string} call
 * @param {string} rule
 */
function synchronousCallback(call, rule) {
  const message = `${rule}: the host runs this callback synchronously; whatever waits runs after the lock is gone. Await before, then lock.`;
  return [
    `${call} > :function[async=true]`,
    `${call} > :function AwaitExpression`,
    `${call} > :function CallExpression[callee.name=/^(setTimeout|setInterval|queueMicrotask|requestAnimationFrame)$/]`,
    `${call} > :function CallExpression[callee.property.name=/^(then|catch|finally)$/]`,
    `${call} > :function NewExpression[callee.name='Promise']`,
  ].map((selector) => ({ selector, message }));
}

const synchronous = [
  ...synchronousCallback(lock, "no-async-in-locked-access"),
  ...synchronousCallback(transaction, "no-async-in-execute-transaction"),
];

const asyncActions = {
  selector: ":function[async=true]",
  message: "no-async-in-locked-access: this file runs inside the lock, so nothing in it may wait.",
};

const everywhere = [...synchronous, requireExecuteTransaction, noActionScopeEscape, ...preferUndoString, preferLockedAccessWrapper];

module.exports = {
  /** For every shipped file but those below. */
  shipped: [...everywhere, requireActionLockScope, requireOneTransactionFile],
  /** For the host check, which asks what happens where the rules end: everything of it runs in a scratch project. */
  checkFiles: everywhere,
  /** For shared/host/premiere/actions.ts. */
  actionsFile: [...everywhere, requireOneTransactionFile, asyncActions],
  /** For shared/host/premiere/transaction.ts. */
  transactionFile: [...everywhere, requireActionLockScope],
};
