//===- ReportPrint.cpp - Reports as text and as JSON ------------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Text is for people, JSON for programs; both say the same.
//===----------------------------------------------------------------------===//

#include "rope/Dialect/Rope/Transforms/Report.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/JSON.h"

using namespace mlir;
using namespace mlir::rope;

/// The place in a file that a location stands for, or null.
static FileLineColLoc getFileLoc(Location loc) {
  FileLineColLoc file;
  loc->walk([&](Location inner) {
    file = dyn_cast<FileLineColLoc>(inner);
    return file ? WalkResult::interrupt() : WalkResult::advance();
  });
  return file;
}

static std::string str(Location loc) {
  FileLineColLoc file = getFileLoc(loc);
  if (!file)
    return "an unknown place";
  return llvm::formatv("{0}:{1}:{2}", file.getFilename().getValue(),
                       file.getLine(), file.getColumn());
}

template <typename T> static std::string toString(T value) {
  std::string text;
  llvm::raw_string_ostream(text) << value;
  return text;
}

static StringRef stringify(FoldReport::Status status) {
  switch (status) {
  case FoldReport::Status::AsAsked:
    return "as-asked";
  case FoldReport::Status::Foldable:
    return "foldable";
  case FoldReport::Status::Kept:
    return "kept";
  }
  llvm_unreachable("unknown status");
}

namespace {
struct Counts {
  int64_t perPair = 0, perLane = 0, raisable = 0, missed = 0;

  Counts() = default;
  explicit Counts(const FunctionReport &report) : missed(report.missed.size()) {
    for (const RotationReport &rotation : report.rotations)
      ++(!rotation.isRaised   ? raisable
         : rotation.isPerLane ? perLane
                              : perPair);
  }
  Counts &operator+=(const Counts &other) {
    perPair += other.perPair;
    perLane += other.perLane;
    raisable += other.raisable;
    missed += other.missed;
    return *this;
  }
};
} // namespace

//===----------------------------------------------------------------------===//
// Text
//===----------------------------------------------------------------------===//

static void print(const Counts &counts, raw_ostream &os) {
  os << counts.perPair + counts.perLane << " raised (" << counts.perPair
     << " per pair, " << counts.perLane << " per lane), ";
  if (counts.raisable)
    os << counts.raisable << " raisable, ";
  os << counts.missed << " missed\n";
}

static void print(const NearMiss &miss, raw_ostream &os) {
  if (miss.lane >= 0)
    os << "lane " << miss.lane;
  if (miss.partner >= 0)
    os << " with lane " << miss.partner;
  if (!miss.found.empty())
    os << ": '" << miss.found << "'";
  if (!miss.expected.empty())
    os << " and '" << miss.expected << "'";
}

static void print(const TableReport &table, raw_ostream &os) {
  os << stringify(table.origin.source);
  if (table.origin.access != TableOrigin::Access::Whole)
    os << ", " << stringify(table.origin.access);
  os << ", " << table.type;
}

/// All but the location.
static std::string describe(const RotationReport &rotation) {
  std::string text;
  llvm::raw_string_ostream os(text);
  os << "    " << Attribute(rotation.read);
  if (rotation.written != rotation.read)
    os << " to " << Attribute(rotation.written);
  os << " on dimension " << rotation.dim << " of " << rotation.type << "\n"
     << "    cos: ";
  print(rotation.cos, os);
  os << "; sin: ";
  print(rotation.sin, os);
  os << "\n";
  if (rotation.miss) {
    os << "    per lane [" << rotation.miss.code << "]: ";
    print(rotation.miss, os);
    os << "\n";
  }
  if (rotation.fold) {
    os << "    layout " << stringify(rotation.fold->status);
    if (!rotation.fold->reason.empty())
      os << ": " << rotation.fold->reason;
    os << "\n";
  }
  return text;
}

/// All but the location.
static std::string describe(const BlockReport &block) {
  std::string text;
  llvm::raw_string_ostream os(text);
  os << "    bytes per token: " << block.before.moved << " moved and "
     << block.before.inKernels << " in kernels before, " << block.after.moved
     << " and " << block.after.inKernels << " after\n";
  if (!block.reason.empty())
    os << "    " << block.reason << "\n";
  return text;
}

namespace {
/// The layers of a model differ in nothing but their place.
class Groups {
public:
  void add(const std::string &title, const std::string &text, Location loc) {
    auto [it, isNew] = number.try_emplace(title + text, groups.size());
    if (isNew)
      groups.push_back({title, text, loc, 1});
    else
      ++groups[it->second].count;
  }
  void print(raw_ostream &os) const {
    for (const Group &group : groups) {
      os << "  " << group.title << ": ";
      if (group.count > 1)
        os << group.count << " times, the first ";
      os << "at " << str(group.first) << "\n" << group.text;
    }
  }

private:
  struct Group {
    std::string title, text;
    Location first;
    int64_t count;
  };
  std::vector<Group> groups;
  llvm::StringMap<size_t> number;
};
} // namespace

void rope::printText(ArrayRef<FunctionReport> functions, raw_ostream &os) {
  Counts total;
  for (const FunctionReport &report : functions) {
    Counts counts(report);
    total += counts;
    os << "@" << report.name << ": ";
    print(counts, os);
    Groups rotations, blocks;
    for (const RotationReport &rotation : report.rotations) {
      std::string title = rotation.isRaised ? "raised" : "raisable";
      title += rotation.isPerLane ? " per lane" : " per pair";
      title += rotation.isConjugate ? ", conjugate" : "";
      rotations.add(title, describe(rotation), rotation.loc);
    }
    rotations.print(os);
    for (const BlockReport &block : report.blocks)
      blocks.add(llvm::formatv("block of {0} rotated and {1} permuted, {2}",
                               block.numRotations, block.numPermutes,
                               block.decision),
                 describe(block), block.loc);
    blocks.print(os);
    for (const RaiseOutcome &outcome : report.missed) {
      os << "  missed [" << outcome.miss.code << "]: " << outcome.op << " at "
         << str(outcome.loc) << "\n";
      if (outcome.miss.lane >= 0) {
        os << "    ";
        print(outcome.miss, os);
        os << "\n";
      }
    }
  }
  os << functions.size()
     << (functions.size() == 1 ? " function: " : " functions: ");
  print(total, os);
}

//===----------------------------------------------------------------------===//
// JSON
//===----------------------------------------------------------------------===//

/// Number of a lane; there may be none.
static llvm::json::Value getLane(int64_t lane) {
  if (lane < 0)
    return nullptr;
  return lane;
}

/// Names may hold any bytes.
static llvm::json::Value toJSON(StringRef name) {
  return llvm::json::fixUTF8(name);
}

static llvm::json::Value toJSON(Location loc) {
  FileLineColLoc file = getFileLoc(loc);
  if (!file)
    return nullptr;
  return llvm::json::Object{{"file", toJSON(file.getFilename().getValue())},
                            {"line", file.getLine()},
                            {"column", file.getColumn()}};
}

static llvm::json::Value toJSON(RopeLayoutAttrInterface layout) {
  llvm::json::Object object{{"text", toString(Attribute(layout))},
                            {"head_dim", layout.getHeadDim()},
                            {"pairs", layout.getNumPairs()},
                            {"live_pairs", layout.getNumLivePairs()}};
  auto attr = dyn_cast<LayoutAttr>(layout);
  if (!attr)
    return object;
  object["kind"] = stringifyLayoutKind(attr.getKind());
  object["window"] =
      llvm::json::Array{attr.getWindowOffset(), attr.getWindowSize()};
  object["blocks"] = llvm::json::Array(attr.getBlockSizes());
  return object;
}

static llvm::json::Value toJSON(const TableReport &table) {
  return llvm::json::Object{{"source", stringify(table.origin.source)},
                            {"access", stringify(table.origin.access)},
                            {"type", toString(table.type)}};
}

static llvm::json::Object toJSON(const NearMiss &miss) {
  return llvm::json::Object{{"code", miss.code},
                            {"lane", getLane(miss.lane)},
                            {"partner", getLane(miss.partner)},
                            {"found", miss.found},
                            {"expected", miss.expected}};
}

static llvm::json::Value toJSON(const RotationReport &rotation) {
  llvm::json::Object object{
      {"status", rotation.isRaised ? "raised" : "raisable"},
      {"form", rotation.isPerLane ? "per-lane" : "per-pair"},
      {"conjugate", rotation.isConjugate},
      {"location", toJSON(rotation.loc)},
      {"type", toString(rotation.type)},
      {"dim", rotation.dim},
      {"layout", toJSON(rotation.read)},
      {"result_layout", toJSON(rotation.written)},
      {"cos", toJSON(rotation.cos)},
      {"sin", toJSON(rotation.sin)},
      {"reason", nullptr},
      {"fold", nullptr}};
  if (rotation.miss)
    object["reason"] = toJSON(rotation.miss);
  if (rotation.fold)
    object["fold"] =
        llvm::json::Object{{"status", stringify(rotation.fold->status)},
                           {"reason", rotation.fold->reason}};
  return object;
}

static llvm::json::Value toJSON(const LayoutCost &cost) {
  return llvm::json::Object{{"moved", cost.moved},
                            {"in_kernels", cost.inKernels}};
}

static llvm::json::Value toJSON(const BlockReport &block) {
  return llvm::json::Object{
      {"location", toJSON(block.loc)},  {"rotations", block.numRotations},
      {"permutes", block.numPermutes},  {"decision", block.decision},
      {"before", toJSON(block.before)}, {"after", toJSON(block.after)},
      {"reason", block.reason}};
}

static llvm::json::Object toJSON(const Counts &counts) {
  return llvm::json::Object{{"raised", counts.perPair + counts.perLane},
                            {"per_pair", counts.perPair},
                            {"per_lane", counts.perLane},
                            {"raisable", counts.raisable},
                            {"missed", counts.missed}};
}

void rope::printJSON(ArrayRef<FunctionReport> functions, raw_ostream &os) {
  Counts total;
  llvm::json::Array list;
  for (const FunctionReport &report : functions) {
    Counts counts(report);
    total += counts;
    llvm::json::Array rotations, blocks, missed;
    for (const BlockReport &block : report.blocks)
      blocks.push_back(toJSON(block));
    for (const RotationReport &rotation : report.rotations)
      rotations.push_back(toJSON(rotation));
    for (const RaiseOutcome &outcome : report.missed) {
      llvm::json::Object object = toJSON(outcome.miss);
      object["op"] = outcome.op;
      object["location"] = toJSON(outcome.loc);
      missed.push_back(std::move(object));
    }
    list.push_back(llvm::json::Object{{"name", toJSON(StringRef(report.name))},
                                      {"location", toJSON(report.loc)},
                                      {"counts", toJSON(counts)},
                                      {"rotations", std::move(rotations)},
                                      {"blocks", std::move(blocks)},
                                      {"missed", std::move(missed)}});
  }
  llvm::json::Value document =
      llvm::json::Object{{"version", 1},
                         {"counts", toJSON(total)},
                         {"functions", std::move(list)}};
  os << llvm::formatv("{0:2}", document) << "\n";
}
