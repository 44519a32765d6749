//===- NpzFile.cpp - Reading .npz archives ----------------------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// An .npz file is a zip archive of .npy files, stored (numpy.savez) or deflated
// (numpy.savez_compressed). Members are found through the central directory.
//===----------------------------------------------------------------------===//

#include "rope/Runtime/NumpyFile.h"

#include <cstring>

#if ROPE_ENABLE_ZLIB
#include <zlib.h>
#endif

namespace mlir::rope::runtime {

namespace {
/// One entry of the central directory.
struct Member {
  std::string name;
  unsigned method = 0; // 0: stored, 8: deflated
  uint64_t packedSize = 0;
  uint64_t size = 0;
  uint64_t headerOffset = 0;
};
} // namespace

/// The little-endian number of `size` bytes at an offset; 0 past the end.
static uint64_t readNumber(const std::string &bytes, size_t at, unsigned size) {
  uint64_t value = 0;
  if (at > bytes.size() || bytes.size() - at < size)
    return 0;
  for (unsigned i = 0; i < size; ++i)
    value |= static_cast<uint64_t>(static_cast<unsigned char>(bytes[at + i]))
             << (8 * i);
  return value;
}

/// Sizes that do not fit 32 bits stand in an extra field, in a fixed order.
static void readZip64Field(const std::string &bytes, size_t at, size_t end,
                           Member &member) {
  while (at + 4 <= end) {
    unsigned id = readNumber(bytes, at, 2);
    size_t next = at + 4 + readNumber(bytes, at + 2, 2);
    if (id == 1) {
      at += 4;
      for (uint64_t *field :
           {&member.size, &member.packedSize, &member.headerOffset}) {
        if (*field != 0xFFFFFFFFu)
          continue;
        *field = readNumber(bytes, at, 8);
        at += 8;
      }
      return;
    }
    at = next;
  }
}

static bool readDirectory(const std::string &bytes,
                          std::vector<Member> &members) {
  // The end record stands last, before a comment that numpy does not write.
  size_t end = bytes.rfind("PK\x05\x06");
  if (end == std::string::npos)
    return false;
  unsigned count = readNumber(bytes, end + 10, 2);
  size_t at = readNumber(bytes, end + 16, 4);
  for (unsigned i = 0; i < count; ++i) {
    if (bytes.compare(at, 4, "PK\x01\x02") != 0)
      return false;
    unsigned nameSize = readNumber(bytes, at + 28, 2);
    unsigned extraSize = readNumber(bytes, at + 30, 2);
    unsigned commentSize = readNumber(bytes, at + 32, 2);
    size_t next = at + 46 + nameSize + extraSize + commentSize;
    if (next > end)
      return false;
    Member member;
    member.method = readNumber(bytes, at + 10, 2);
    member.packedSize = readNumber(bytes, at + 20, 4);
    member.size = readNumber(bytes, at + 24, 4);
    member.headerOffset = readNumber(bytes, at + 42, 4);
    member.name = bytes.substr(at + 46, nameSize);
    size_t extra = at + 46 + nameSize;
    readZip64Field(bytes, extra, extra + extraSize, member);
    members.push_back(std::move(member));
    at = next;
  }
  return true;
}

static bool inflateMember(const std::string &packed, uint64_t size,
                          std::string &contents, std::string &error) {
#if ROPE_ENABLE_ZLIB
  // Deflate packs no better than about 1:1032; more is a broken directory.
  if (size / 1040 > packed.size()) {
    error = "the archive is damaged";
    return false;
  }
  contents.resize(size);
  z_stream stream = {};
  stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.data()));
  stream.avail_in = packed.size();
  stream.next_out = reinterpret_cast<Bytef *>(&contents[0]);
  stream.avail_out = size;
  if (packed.size() > UINT32_MAX || size > UINT32_MAX ||
      inflateInit2(&stream, -MAX_WBITS) != Z_OK) {
    error = "compressed members over 4 GiB are not supported";
    return false;
  }
  int status = inflate(&stream, Z_FINISH);
  inflateEnd(&stream);
  if (status == Z_STREAM_END && stream.total_out == size)
    return true;
  error = "the archive is damaged";
  return false;
#else
  error = "compressed archives need a build with zlib; write it with "
          "numpy.savez";
  return false;
#endif
}

static bool readMember(const std::string &bytes, const Member &member,
                       std::string &contents, std::string &error) {
  error = "the archive is damaged or truncated";
  if (member.headerOffset > bytes.size() ||
      bytes.compare(member.headerOffset, 4, "PK\x03\x04") != 0)
    return false;
  // The local header's extra field need not be as long as the directory's.
  size_t at = member.headerOffset + 30 +
              readNumber(bytes, member.headerOffset + 26, 2) +
              readNumber(bytes, member.headerOffset + 28, 2);
  if (at > bytes.size() || bytes.size() - at < member.packedSize)
    return false;
  std::string packed = bytes.substr(at, member.packedSize);
  if (member.method == 8)
    return inflateMember(packed, member.size, contents, error);
  if (member.method != 0) {
    error = "compression method " + std::to_string(member.method) +
            " is not supported";
    return false;
  }
  contents = std::move(packed);
  return true;
}

bool parseNpz(const std::string &contents, const std::string &name,
              Array &array, std::string &error) {
  std::vector<Member> members;
  if (!readDirectory(contents, members)) {
    error = "not an .npz file, or a truncated one";
    return false;
  }
  const Member *found = nullptr;
  std::string names;
  for (const Member &member : members) {
    bool only = name.empty() && members.size() == 1;
    if (only || member.name == name || member.name == name + ".npy")
      found = &member;
    names += (names.empty() ? "" : ", ") + member.name;
  }
  if (!found) {
    error = name.empty() ? "name a member, as in 'x.npz:name'; it has "
                         : "no member '" + name + "'; it has ";
    error += names.empty() ? "none" : names;
    return false;
  }
  std::string bytes;
  if (!readMember(contents, *found, bytes, error))
    return false;
  if (parseNpy(bytes, array, error))
    return true;
  error = "member '" + found->name + "': " + error;
  return false;
}

} // namespace mlir::rope::runtime
